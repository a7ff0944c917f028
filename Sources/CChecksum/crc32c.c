#include "CChecksum.h"

#if defined(__x86_64__)

#include <nmmintrin.h>
#include <string.h>

bool kielo_crc32c_is_supported(void) { return __builtin_cpu_supports("sse4.2"); }

__attribute__((target("sse4.2")))
uint32_t kielo_crc32c_update(uint32_t crc, const uint8_t *bytes, size_t count) {
  uint64_t wide = crc;
  size_t offset = 0;
  // Four words a step, so that little but the instruction itself is left.
  for (; offset + 32 <= count; offset += 32) {
    uint64_t words[4];
    memcpy(words, bytes + offset, 32);
    wide = _mm_crc32_u64(wide, words[0]);
    wide = _mm_crc32_u64(wide, words[1]);
    wide = _mm_crc32_u64(wide, words[2]);
    wide = _mm_crc32_u64(wide, words[3]);
  }
  for (; offset + 8 <= count; offset += 8) {
    uint64_t word;
    memcpy(&word, bytes + offset, 8);
    wide = _mm_crc32_u64(wide, word);
  }
  crc = (uint32_t)wide;
  for (; offset < count; offset++) crc = _mm_crc32_u8(crc, bytes[offset]);
  return crc;
}

#else

bool kielo_crc32c_is_supported(void) { return false; }

uint32_t kielo_crc32c_update(uint32_t crc, const uint8_t *bytes, size_t count) {
  (void)bytes;
  (void)count;
  return crc;
}

#endif
