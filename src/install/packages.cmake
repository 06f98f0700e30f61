# Packages: one .tar.gz of everything, and for Debian the program, the library and what is needed to
# build with it.
set(CPACK_GENERATOR TGZ DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")  # each package has its own
set(CPACK_PACKAGE_NAME quoth)
set(CPACK_PACKAGE_VENDOR "the quoth authors")
set(CPACK_PACKAGE_CONTACT "The quoth authors <authors@quoth.invalid>")
set(CPACK_PACKAGE_FILE_NAME quoth-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program library development)
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)

# Among other things, files get the time SOURCE_DATE_EPOCH, if it is set, so that packages of one
# source are identical.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/package_files.cmake)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR})
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(SAME "${LIBRARY_PACKAGE} (= ${PROJECT_VERSION})")
set(SUMMARY "who said what in news articles")
set(ABOUT "Every quotation with its source, its cue and its place; every speaker under
one name; every statement with how its wordings differ; and what changed in
who said what between versions.")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "${SUMMARY}\n${ABOUT}")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME quoth)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS ${SAME})
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION "${SUMMARY}: shared library\n${ABOUT}")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME ${LIBRARY_PACKAGE})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_BINARY_DIR}/triggers)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "${SUMMARY}: development files\n${ABOUT}")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libquoth-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS ${SAME})

# Debian wants a changelog in each package, compressed.
if(GZIP)
  set(CHANGELOG ${CMAKE_CURRENT_BINARY_DIR}/changelog)
  file(WRITE ${CHANGELOG} "quoth (${PROJECT_VERSION}) unstable; urgency=medium

  * Version ${PROJECT_VERSION}.

 -- ${CPACK_PACKAGE_CONTACT}  Sun, 29 Nov 2026 00:00:00 +0000
")
  execute_process(COMMAND ${GZIP} -9nf ${CHANGELOG} COMMAND_ERROR_IS_FATAL ANY)
  foreach(PART program/quoth library/${LIBRARY_PACKAGE} development/libquoth-dev)
    cmake_path(GET PART PARENT_PATH COMPONENT)
    cmake_path(GET PART FILENAME PACKAGE)
    install(FILES ${CHANGELOG}.gz DESTINATION ${DOC}/${PACKAGE} COMPONENT ${COMPONENT})
  endforeach()
endif()
include(CPack)
