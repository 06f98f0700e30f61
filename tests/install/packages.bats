# The packages that cpack makes.
bats_require_minimum_version 1.5.0

# Packages in a folder, of these kinds. They are not compressed more than is needed, to be fast.
pack() {
  SOURCE_DATE_EPOCH=1700000000 cpack --config "$QUOTH_BUILD_DIR/CPackConfig.cmake" -B "$1" -G "$2" \
    -D CPACK_DEBIAN_COMPRESSION_TYPE="$3" > "$1.log"
}

setup_file() {
  command -v dpkg-deb > /dev/null || skip "dpkg is not installed"
  cd "$BATS_FILE_TMPDIR"
  pack one DEB none
}

setup() { cd "$BATS_FILE_TMPDIR"; }

@test "packages of one source are identical" {
  sleep 1.1 # later files would have later times
  pack two DEB none
  [ "$(ls one/*.deb | wc -l)" = 3 ]
  for package in one/*.deb; do cmp "$package" "two/$(basename "$package")"; done
  rm -r two
}

@test "the Debian packages have no errors that lintian knows" {
  command -v lintian > /dev/null || skip "lintian is not installed"
  lintian --fail-on error --tag-display-limit 0 --suppress-tags uses-no-compression-for-data-tarball one/*.deb
}

@test "the program's package holds no models, and depends on the library's" {
  [ "$(stat -c %s one/quoth_*.deb)" -lt 1000000 ]
  dpkg-deb --field one/quoth_*.deb Depends | grep -q 'libquoth0.1 (= '
  dpkg-deb --field one/libquoth-dev_*.deb Depends | grep -q 'libquoth0.1 (= '
}

@test "the .tar.gz runs where it is unpacked, and its files have one time" {
  pack one TGZ none
  [ "$(ls one/*.tar.gz | wc -l)" = 1 ]
  mkdir -p unpacked && tar xzf one/*.tar.gz -C unpacked --strip-components=1
  echo '"We will stay," said Ann Lee.' | unpacked/bin/quoth report --fast - | grep -q 'Ann Lee'
  [ "$(find unpacked -type f -printf '%Ts\n' | sort -u)" = 1700000000 ]
  [ "$(od -An -tu4 -j4 -N4 one/*.tar.gz | tr -d ' ')" = 0 ] || [ "$(od -An -tu4 -j4 -N4 one/*.tar.gz | tr -d ' ')" = 1700000000 ]
}
