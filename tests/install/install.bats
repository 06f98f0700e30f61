# What is installed: found by a program outside the tree, by CMake and by pkg-config, from C++ and C.
bats_require_minimum_version 1.5.0

# Installs once for all tests of this file.
setup_file() {
  export PREFIX=$BATS_FILE_TMPDIR/prefix
  cmake --install "$QUOTH_BUILD_DIR" --prefix "$PREFIX" > "$BATS_FILE_TMPDIR/log"
  export LIBRARY_DIR=$(dirname "$(find "$PREFIX" -name 'libquoth.so')")
  export PKG_CONFIG_PATH=$LIBRARY_DIR/pkgconfig
  mkdir "$BATS_FILE_TMPDIR/corpus"
  echo '"We will stay," said Ann Lee.' > "$BATS_FILE_TMPDIR/corpus/a.txt"
  echo '"We will go," said Bo Kerr.' > "$BATS_FILE_TMPDIR/corpus/b.txt"
  : > "$BATS_FILE_TMPDIR/corpus/c.txt"
}

setup() {
  cd "$BATS_TEST_TMPDIR"
  cat > main.cpp <<'CODE'
#include <quoth/analyzer.h>

#include <iostream>

int main() {
  const auto analyzer = quoth::Analyzer::built_in({.fast = true});
  const auto annotation = analyzer.annotate({.bytes = "\"We will stay,\" said Ann Lee."});
  if (!annotation) return 1;
  for (const auto& speaker : annotation->speakers) std::cout << speaker.name << '\n';
}
CODE
}

@test "the program is linked to the shared library, and runs wherever the files are put" {
  [[ "$(ldd "$PREFIX/bin/quoth")" == *"libquoth.so.0.1 "* ]] # until 1.0 each minor version differs
  [ "$(stat -c %s "$PREFIX/bin/quoth")" -lt 200000 ]
  cp -a "$PREFIX" moved
  moved/bin/quoth report --fast "$BATS_FILE_TMPDIR/corpus/a.txt" | grep -q 'Ann Lee'
  cmp <(moved/bin/quoth annotate --fast "$QUOTH_SOURCE_DIR/data/mi5") \
    <("$QUOTH_BUILD_DIR/quoth" annotate --fast "$QUOTH_SOURCE_DIR/data/mi5")
}

@test "find_package(quoth) has the shared and the static library" {
  cat > CMakeLists.txt <<'CODE'
cmake_minimum_required(VERSION 3.16)
project(outside CXX)
find_package(quoth 0.1 REQUIRED)
add_executable(shared main.cpp)
target_link_libraries(shared quoth::quoth)
add_executable(static main.cpp)
target_link_libraries(static quoth::static)
CODE
  cmake -B build -DCMAKE_PREFIX_PATH="$PREFIX" > log
  cmake --build build >> log
  [ "$(build/shared)" = "Ann Lee" ]
  [ "$(build/static)" = "Ann Lee" ]
  [[ "$(ldd build/static)" != *libquoth* ]]
  sed -i 's/quoth 0.1/quoth 0.99/' CMakeLists.txt
  run -1 cmake -B newer -DCMAKE_PREFIX_PATH="$PREFIX"
}

@test "a project that has quoth in a folder gets the same target, and none of its tests" {
  cat > CMakeLists.txt <<CODE
cmake_minimum_required(VERSION 3.25)
project(outside CXX)
add_subdirectory($QUOTH_SOURCE_DIR quoth EXCLUDE_FROM_ALL)
add_executable(shared main.cpp)
target_link_libraries(shared quoth::quoth)
add_executable(static main.cpp)
target_link_libraries(static quoth::static)
if(TARGET quoth-tests OR TARGET quoth-train)
  message(FATAL_ERROR "more than the library")
endif()
CODE
  cmake -B build > log
}

@test "pkg-config has the shared and the static library" {
  command -v pkg-config || skip "pkg-config is not installed"
  c++ -std=c++20 main.cpp $(pkg-config --cflags --libs quoth) -o shared
  [ "$(LD_LIBRARY_PATH=$LIBRARY_DIR ./shared)" = "Ann Lee" ]
  [ "$(pkg-config --modversion quoth)" = "$("$PREFIX/bin/quoth" --version | head -n 1 | cut -d ' ' -f 2)" ]
  rm -rf static && cp -a "$LIBRARY_DIR" static && rm static/*.so*
  c++ -std=c++20 main.cpp $(pkg-config --cflags quoth) -Lstatic $(pkg-config --libs-only-l --static quoth) -o whole
  [ "$(./whole)" = "Ann Lee" ]
}

@test "the C interface works from C, and its header is C89" {
  cc -std=c89 -pedantic -Wall -Wextra -Werror "$QUOTH_SOURCE_DIR/tests/api/c_interface_test.c" \
    -I "$PREFIX/include" -L "$LIBRARY_DIR" -lquoth -o c_interface
  LD_LIBRARY_PATH=$LIBRARY_DIR ./c_interface "$BATS_FILE_TMPDIR/corpus" "$PWD/new.db"
}

@test "Python finds the library by its name" {
  command -v python3 || skip "python3 is not installed"
  [ "$(LD_LIBRARY_PATH=$LIBRARY_DIR PYTHONPATH=$QUOTH_SOURCE_DIR/src/python PYTHONDONTWRITEBYTECODE=1 \
    python3 -c 'import quoth; print(quoth.version())')" = \
    "$(sed -n 's/^version = "\(.*\)"$/\1/p' "$QUOTH_SOURCE_DIR/src/python/pyproject.toml")" ]
}

@test "each public header can be included alone" {
  cd "$PREFIX/include"
  for header in quoth.h quoth/*.h; do
    echo "#include <$header>" | c++ -std=c++20 -fsyntax-only -Wall -Wextra -Werror -I . -x c++ -
  done
}

@test "the shared library exports the API and nothing else" {
  nm -D --defined-only -C "$LIBRARY_DIR/libquoth.so" | cut -d ' ' -f 3- | sort > exported
  grep '^quoth_' exported | diff - <(grep -oE '\bquoth_[a-z_]+\(' "$PREFIX/include/quoth.h" |
    tr -d '(' | sort -u)
  # Of C++, the functions that the headers declare and do not define.
  grep -v '^quoth_' exported | sed 's/\[abi:cxx11\]//; s/(.*//' | grep -v operator | sort -u > names
  cat "$PREFIX"/include/quoth/*.h | sed 's|//.*||' | tr '\n' ' ' |
    sed -E 's/private:[^}]*\};//g; s/\(\([^()]*\)\)/()/g; s/<[a-z]+\([^()]*\)>//g; s/\{\}//g; s/\{ return [^{}]*\}//g' |
    grep -oE '~?[A-Za-z_]+\([^(){};]*\)( const| noexcept)*;' | sed 's/(.*//' | sort -u > declared
  diff declared <(sed 's/.*:://' names | sort -u)
  # Free functions, and members of classes that they declare.
  while read -r name; do
    owner=${name#quoth::}
    [ "$owner" = "${owner%::*}" ] || grep -qE "^(class|struct) ${owner%::*} " "$PREFIX"/include/quoth/*.h
  done < names
}

@test "manual pages and completions are installed" {
  [ -s "$PREFIX/share/man/man1/quoth.1.gz" ] && [ -s "$PREFIX/share/man/man1/quoth-report.1.gz" ]
  [ -s "$PREFIX/share/bash-completion/completions/quoth" ]
  [ -s "$PREFIX/share/zsh/site-functions/_quoth" ]
  [ -s "$PREFIX/share/fish/vendor_completions.d/quoth.fish" ]
}

@test "licences and a notice are installed with each part" {
  for part in quoth libquoth0.1 libquoth-dev; do
    cmp "$PREFIX/share/doc/$part/copyright" "$PREFIX/share/doc/quoth/copyright"
  done
  # Every model is in the notice.
  for model in "$QUOTH_SOURCE_DIR"/data/models/*.bin; do
    grep -q "$(basename "$model")" "$PREFIX/share/doc/quoth/copyright"
  done
}
