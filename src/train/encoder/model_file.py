"""The container of a trained model: a checked header, then named sections.

The same as src/model/model_file.h, which says what stands where.
"""

import struct

import numpy
import xxhash

MAGIC = b"\x89QUOTH\r\n"
FORMAT_VERSION = 1
HEADER_SIZE = 64
DIGEST_AT = 40
NAME_SIZE = 16
ENTRY = struct.Struct("<16sQQ")


def padded(size):
    return (size + 63) // 64 * 64


def digest_of(data):
    """Low and high half of the digest of a file's bytes."""
    seed = xxhash.xxh3_64_intdigest(bytes(data[:DIGEST_AT]))
    digest = xxhash.xxh3_128_intdigest(bytes(data[HEADER_SIZE:]), seed=seed)
    return digest & (2**64 - 1), digest >> 64


def section_bytes(value):
    """Bytes as they are; an array as it is in memory, little-endian, row after row."""
    if isinstance(value, bytes):
        return value
    array = numpy.ascontiguousarray(value)
    return array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes()


def write_model(path, kind, sections):
    """`sections`: a dictionary of bytes or arrays by their names (at most 15 bytes)."""
    data = bytearray(padded(HEADER_SIZE + len(sections) * ENTRY.size))
    data[: len(MAGIC)] = MAGIC
    struct.pack_into("<II16s", data, 8, FORMAT_VERSION, len(sections), kind.encode())
    for i, (name, value) in enumerate(sections.items()):
        content = section_bytes(value)
        if len(name) >= NAME_SIZE:
            raise ValueError(f"the name of section {name} is too long")
        ENTRY.pack_into(data, HEADER_SIZE + i * ENTRY.size, name.encode(), len(data), len(content))
        data += content
        data += bytes(padded(len(data)) - len(data))
    struct.pack_into("<Q", data, 32, len(data) - HEADER_SIZE)
    struct.pack_into("<QQ", data, DIGEST_AT, *digest_of(data))
    with open(path, "wb") as file:
        file.write(data)


def read_model(path, kind):
    """The sections' bytes by their names. Fails where the file is no model of that kind."""
    with open(path, "rb") as file:
        data = file.read()
    version, count, found = struct.unpack_from("<II16s", data, 8)
    if data[: len(MAGIC)] != MAGIC or version != FORMAT_VERSION:
        raise ValueError(f"{path} is not a model of format version {FORMAT_VERSION}")
    if found.rstrip(b"\0").decode() != kind:
        raise ValueError(f"{path} is not a model of kind {kind}")
    if struct.unpack_from("<QQ", data, DIGEST_AT) != digest_of(data):
        raise ValueError(f"{path} is damaged: its digest does not match its contents")
    sections = {}
    for i in range(count):
        name, begin, size = ENTRY.unpack_from(data, HEADER_SIZE + i * ENTRY.size)
        sections[name.rstrip(b"\0").decode()] = data[begin : begin + size]
    return sections
