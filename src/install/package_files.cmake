# Run by cpack on the files of a package before they are packed.

# In Debian, libraries are where the system looks for them, and zsh looks elsewhere.
if(CPACK_GENERATOR STREQUAL DEB)
  file(GLOB_RECURSE PROGRAMS ${CPACK_TEMPORARY_DIRECTORY}/quoth)
  list(FILTER PROGRAMS INCLUDE REGEX /bin/quoth$)
  foreach(PROGRAM ${PROGRAMS})
    file(RPATH_REMOVE FILE ${PROGRAM})
  endforeach()
  file(GLOB_RECURSE COMPLETIONS ${CPACK_TEMPORARY_DIRECTORY}/_quoth)
  foreach(COMPLETION ${COMPLETIONS})
    cmake_path(GET COMPLETION PARENT_PATH FOLDER)
    cmake_path(REPLACE_FILENAME FOLDER vendor-completions OUTPUT_VARIABLE DEBIAN_FOLDER)
    file(RENAME ${FOLDER} ${DEBIAN_FOLDER})
  endforeach()
endif()
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec
                          touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
                  COMMAND_ERROR_IS_FATAL ANY)
endif()
