#include "CBitPacking.h"

enum { block_length = 128 };

static int64_t sum_one_by_one(uint32_t *gaps, int64_t previous) {
  for (int i = 0; i < block_length; i++) {
    previous += (int64_t)gaps[i] + 1;
    gaps[i] = (uint32_t)previous;
  }
  return previous;
}

#if defined(__x86_64__)

#include <immintrin.h>

bool kielo_unpack_is_supported(void) { return __builtin_cpu_supports("avx2"); }

// Eight values of w bits are w bytes. Values 0 to 3 lie in the 16 bytes from byte 0 on, 4 to 7 in those from
// byte 4w/8 on: BYTE is where a value begins in its 16 bytes, and with up to 25 bits it ends within four.
#define HALF(w) (4 * (w) / 8)
#define BYTE(w, k) ((k) * (w) / 8 - ((k) < 4 ? 0 : HALF(w)))
#define FOUR(w, k) BYTE(w, k), BYTE(w, k) + 1, BYTE(w, k) + 2, BYTE(w, k) + 3
#define EIGHT(w)                                                                                \
  {                                                                                             \
    {FOUR(w, 0), FOUR(w, 1), FOUR(w, 2), FOUR(w, 3), FOUR(w, 4), FOUR(w, 5), FOUR(w, 6),        \
     FOUR(w, 7)},                                                                               \
    {0, (w) & 7, 2 * (w) & 7, 3 * (w) & 7, 4 * (w) & 7, 5 * (w) & 7, 6 * (w) & 7, 7 * (w) & 7}  \
  }

// For each width which bytes go where, and how far each value is shifted then.
static const struct {
  uint8_t bytes[32];
  uint32_t shifts[8];
} layouts[26] = {
    EIGHT(0),  EIGHT(1),  EIGHT(2),  EIGHT(3),  EIGHT(4),  EIGHT(5),  EIGHT(6),  EIGHT(7),  EIGHT(8),
    EIGHT(9),  EIGHT(10), EIGHT(11), EIGHT(12), EIGHT(13), EIGHT(14), EIGHT(15), EIGHT(16), EIGHT(17),
    EIGHT(18), EIGHT(19), EIGHT(20), EIGHT(21), EIGHT(22), EIGHT(23), EIGHT(24), EIGHT(25)};

__attribute__((target("avx2")))
void kielo_unpack_block(const uint8_t *source, int width, uint32_t *values) {
  const __m256i bytes = _mm256_loadu_si256((const __m256i *)layouts[width].bytes);
  const __m256i shifts = _mm256_loadu_si256((const __m256i *)layouts[width].shifts);
  const uint32_t bits = (uint32_t)(1u << width) - 1;
  const __m256i mask = _mm256_set1_epi32((int)bits);
  const int half = width / 2;
  int group = 0;
  // As long as both loads of 16 bytes end within the block and the 8 bytes behind it.
  for (; group < block_length / 8 && group * width + half + 16 <= 16 * width + 8; group++) {
    const uint8_t *from = source + group * width;
    const __m256i both = _mm256_inserti128_si256(
        _mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)from)),
        _mm_loadu_si128((const __m128i *)(from + half)), 1);
    const __m256i apart = _mm256_shuffle_epi8(both, bytes);
    _mm256_storeu_si256((__m256i *)(values + 8 * group),
                        _mm256_and_si256(_mm256_srlv_epi32(apart, shifts), mask));
  }
  for (int i = 8 * group; i < block_length; i++) {
    const int bit = i * width;
    uint64_t word;
    __builtin_memcpy(&word, source + bit / 8, 8);
    values[i] = (uint32_t)(word >> (bit & 7)) & bits;
  }
}

int64_t kielo_sum_gaps(uint32_t *gaps, int64_t previous) {
  __m128i any = _mm_setzero_si128();
  for (int i = 0; i < block_length; i += 4) {
    any = _mm_or_si128(any, _mm_loadu_si128((const __m128i *)(gaps + i)));
  }
  uint32_t bits[4];
  _mm_storeu_si128((__m128i *)bits, any);
  // A damaged block may hold larger gaps, whose sums must not wrap unseen.
  const int64_t most = (bits[0] | bits[1] | bits[2] | bits[3]) + (int64_t)1;
  if (previous + block_length * most > INT32_MAX) return sum_one_by_one(gaps, previous);
  const __m128i one = _mm_set1_epi32(1);
  __m128i sum = _mm_set1_epi32((int)previous);
  for (int i = 0; i < block_length; i += 4) {
    __m128i four = _mm_add_epi32(_mm_loadu_si128((const __m128i *)(gaps + i)), one);
    four = _mm_add_epi32(four, _mm_slli_si128(four, 4));
    four = _mm_add_epi32(four, _mm_slli_si128(four, 8));
    sum = _mm_add_epi32(four, sum);
    _mm_storeu_si128((__m128i *)(gaps + i), sum);
    sum = _mm_shuffle_epi32(sum, 0xff);
  }
  return (int64_t)gaps[block_length - 1];
}

#else

bool kielo_unpack_is_supported(void) { return false; }

void kielo_unpack_block(const uint8_t *source, int width, uint32_t *values) {
  (void)source;
  (void)width;
  (void)values;
}

int64_t kielo_sum_gaps(uint32_t *gaps, int64_t previous) { return sum_one_by_one(gaps, previous); }

#endif
