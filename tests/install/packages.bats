# The packages that cpack makes.
bats_require_minimum_version 1.5.0

setup_file() {
  command -v dpkg-deb > /dev/null || skip "dpkg is not installed"
  cd "$BATS_FILE_TMPDIR"
  for run in one two; do
    SOURCE_DATE_EPOCH=1700000000 cpack --config "$QUOTH_BUILD_DIR/CPackConfig.cmake" -B $run > $run.log
    sleep 1.1 # later files would have later times
  done
}

setup() { cd "$BATS_FILE_TMPDIR"; }

@test "packages of one source are identical" {
  [ "$(ls one | grep -c '\.deb$')" = 3 ]
  [ "$(ls one | grep -c '\.tar\.gz$')" = 1 ]
  for package in one/*.deb one/*.tar.gz; do cmp "$package" "two/$(basename "$package")"; done
}

@test "the Debian packages have no errors that lintian knows" {
  command -v lintian > /dev/null || skip "lintian is not installed"
  lintian --fail-on error --tag-display-limit 0 one/*.deb
}

@test "the program's package holds no models, and depends on the library's" {
  [ "$(stat -c %s one/quoth_*.deb)" -lt 1000000 ]
  dpkg-deb --field one/quoth_*.deb Depends | grep -q 'libquoth0 (= '
  dpkg-deb --field one/libquoth-dev_*.deb Depends | grep -q 'libquoth0 (= '
}

@test "the .tar.gz runs where it is unpacked" {
  mkdir -p unpacked && tar xzf one/*.tar.gz -C unpacked --strip-components=1
  echo '"We will stay," said Ann Lee.' | unpacked/bin/quoth report --fast - | grep -q 'Ann Lee'
}
