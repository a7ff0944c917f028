#include "CICUText.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>
#include <unicode/uvernum.h>

struct kielo_text {
  UBreakIterator *words;
  UBreakIterator *sentences;
  const UNormalizer2 *casefold;
  const UNormalizer2 *decompose;
  UChar *units;        // the text in UTF-16
  uint32_t *offsets;   // byte offset at which each unit's scalar begins; one more for the end
  size_t unit_capacity;
  UChar *normalized;
  size_t normalized_capacity;
  kielo_piece *pieces;
  size_t piece_capacity;
  uint8_t *bytes;
  size_t byte_capacity;
};

// Both languages are analysed by one locale, never the process's: "fi" and "sv" keep EU:n whole.
static const char *const break_locale = "fi";

static int reserve(void **memory, size_t *capacity, size_t count, size_t size) {
  if (count <= *capacity) return 1;
  size_t wanted = count + count / 2 + 64;
  void *grown = realloc(*memory, wanted * size);
  if (grown == NULL) return 0;
  *memory = grown;
  *capacity = wanted;
  return 1;
}

kielo_text *kielo_text_open(void) {
  kielo_text *workspace = calloc(1, sizeof *workspace);
  if (workspace == NULL) return NULL;
  return workspace;
}

// Rules and tables are opened when they are first needed: most queries never do, and opening the word
// rules costs more than answering some.
static int open_words(kielo_text *workspace) {
  if (workspace->words != NULL) return 1;
  UErrorCode status = U_ZERO_ERROR;
  workspace->words = ubrk_open(UBRK_WORD, break_locale, NULL, 0, &status);
  return U_SUCCESS(status);
}

static int open_normalizers(kielo_text *workspace) {
  if (workspace->casefold != NULL) return 1;
  UErrorCode status = U_ZERO_ERROR;
  workspace->decompose = unorm2_getNFKDInstance(&status);
  const UNormalizer2 *casefold = unorm2_getNFKCCasefoldInstance(&status);
  if (U_FAILURE(status)) return 0;
  workspace->casefold = casefold;
  return 1;
}

void kielo_text_close(kielo_text *workspace) {
  if (workspace == NULL) return;
  if (workspace->words != NULL) ubrk_close(workspace->words);
  if (workspace->sentences != NULL) ubrk_close(workspace->sentences);
  free(workspace->units);
  free(workspace->offsets);
  free(workspace->normalized);
  free(workspace->pieces);
  free(workspace->bytes);
  free(workspace);
}

const char *kielo_text_icu_version(void) { return U_ICU_VERSION; }

// Decodes into UTF-16 with byte offsets. Returns the number of units, -1 without memory.
static ptrdiff_t decode(kielo_text *workspace, const uint8_t *text, size_t length) {
  if (length > KIELO_TEXT_LIMIT) return -1;
  size_t capacity = workspace->unit_capacity;
  if (!reserve((void **)&workspace->units, &capacity, length + 1, sizeof(UChar))) return -1;
  size_t offset_capacity = workspace->unit_capacity;
  if (!reserve((void **)&workspace->offsets, &offset_capacity, length + 1, sizeof(uint32_t)))
    return -1;
  workspace->unit_capacity = capacity;

  size_t at = 0, count = 0;
  while (at < length) {
    size_t start = at;
    UChar32 scalar;
    U8_NEXT_OR_FFFD(text, at, length, scalar);
    workspace->offsets[count] = (uint32_t)start;
    if (U_IS_BMP(scalar)) {
      workspace->units[count++] = (UChar)scalar;
    } else {
      workspace->units[count++] = U16_LEAD(scalar);
      workspace->offsets[count] = (uint32_t)start;
      workspace->units[count++] = U16_TRAIL(scalar);
    }
  }
  workspace->offsets[count] = (uint32_t)length;
  return (ptrdiff_t)count;
}

static int is_apostrophe(UChar32 scalar) {
  return scalar == '\'' || scalar == 0x2018 || scalar == 0x2019 || scalar == 0x02BC ||
         scalar == 0xFF07;
}

static uint32_t shape_of(UChar32 scalar) {
  if (scalar == ':' || scalar == 0xFF1A || scalar == 0xFE55) return KIELO_SHAPE_COLON;
  if (is_apostrophe(scalar)) return KIELO_SHAPE_APOSTROPHE;
  uint32_t shape = 0;
  if (u_hasBinaryProperty(scalar, UCHAR_ALPHABETIC)) {
    shape |= KIELO_SHAPE_LETTER;
    if (u_isULowercase(scalar)) shape |= KIELO_SHAPE_LOWER;
    if (u_isUUppercase(scalar) || u_istitle(scalar)) shape |= KIELO_SHAPE_UPPER;
    return shape;
  }
  if (u_isdigit(scalar)) return KIELO_SHAPE_DIGIT;
  if (u_hasBinaryProperty(scalar, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return 0;
  if (U_GET_GC_MASK(scalar) & (U_GC_M_MASK | U_GC_CF_MASK)) return 0;
  return KIELO_SHAPE_INNER;
}

static ptrdiff_t collect(kielo_text *workspace, UBreakIterator *iterator, size_t count,
                         int with_shape, const kielo_piece **pieces) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator, workspace->units, (int32_t)count, &status);
  if (U_FAILURE(status)) return -1;
  size_t found = 0;
  int32_t start = ubrk_first(iterator), end;
  while ((end = ubrk_next(iterator)) != UBRK_DONE) {
    if (!reserve((void **)&workspace->pieces, &workspace->piece_capacity, found + 1,
                 sizeof(kielo_piece)))
      return -1;
    uint32_t shape = 0;
    if (with_shape) {
      int32_t at = start;
      while (at < end) {
        UChar32 scalar;
        U16_NEXT(workspace->units, at, end, scalar);
        shape |= shape_of(scalar);
      }
    }
    workspace->pieces[found].end = workspace->offsets[end];
    workspace->pieces[found].shape = shape;
    found++;
    start = end;
  }
  *pieces = workspace->pieces;
  return (ptrdiff_t)found;
}

ptrdiff_t kielo_text_words(kielo_text *workspace, const uint8_t *text, size_t length,
                           const kielo_piece **pieces) {
  if (!open_words(workspace)) return KIELO_TEXT_UNAVAILABLE;
  ptrdiff_t count = decode(workspace, text, length);
  if (count < 0) return -1;
  // ICU joins numbers over the narrow no-break space, but here every kind of space divides words;
  // and it divides at the zero-width space, which people see as little as a soft hyphen.
  for (ptrdiff_t i = 0; i < count; i++) {
    if (workspace->units[i] == 0x202F) workspace->units[i] = ' ';
    if (workspace->units[i] == 0x200B) workspace->units[i] = 0x2060;
  }
  return collect(workspace, workspace->words, (size_t)count, 1, pieces);
}

static int is_line_space(UChar unit) { return unit == ' ' || (unit >= '\t' && unit <= '\r'); }

// One line break is a space; of more, only the last counts as the end of a paragraph, so that the
// spaces around it belong to the sentence before. An ellipsis ends a sentence where a stop would.
static void prepare_lines(UChar *units, ptrdiff_t count) {
  ptrdiff_t at = 0;
  while (at < count) {
    if (!is_line_space(units[at])) {
      if (units[at] == 0x2026) units[at] = '.';
      at++;
      continue;
    }
    const ptrdiff_t start = at;
    ptrdiff_t last = -1;
    int breaks = 0;
    for (; at < count && is_line_space(units[at]); at++) {
      if (units[at] != '\n' && units[at] != '\r') continue;
      if (units[at] == '\r' || at == start || units[at - 1] != '\r') breaks++;
      last = at;
    }
    for (ptrdiff_t i = start; i < at; i++) units[i] = ' ';
    if (breaks > 1) units[last] = '\n';
  }
}

ptrdiff_t kielo_text_sentences(kielo_text *workspace, const uint8_t *text, size_t length,
                               const kielo_piece **pieces) {
  if (workspace->sentences == NULL) {
    UErrorCode status = U_ZERO_ERROR;
    workspace->sentences = ubrk_open(UBRK_SENTENCE, break_locale, NULL, 0, &status);
    if (U_FAILURE(status)) return KIELO_TEXT_UNAVAILABLE;
  }
  ptrdiff_t count = decode(workspace, text, length);
  if (count < 0) return -1;
  prepare_lines(workspace->units, count);
  return collect(workspace, workspace->sentences, (size_t)count, 0, pieces);
}

// Normalizes the decoded text into workspace->normalized. Returns its units, -1 on failure.
static ptrdiff_t normalize(kielo_text *workspace, const UNormalizer2 *form, size_t count) {
  size_t wanted = count + count / 2 + 16;
  for (;;) {
    if (!reserve((void **)&workspace->normalized, &workspace->normalized_capacity, wanted,
                 sizeof(UChar)))
      return -1;
    UErrorCode status = U_ZERO_ERROR;
    int32_t length =
        unorm2_normalize(form, workspace->units, (int32_t)count, workspace->normalized,
                         (int32_t)workspace->normalized_capacity, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
      wanted = (size_t)length + 1;
      continue;
    }
    return U_FAILURE(status) ? -1 : length;
  }
}

ptrdiff_t kielo_text_casefold(kielo_text *workspace, const uint8_t *text, size_t length,
                              const uint8_t **result) {
  if (!open_normalizers(workspace)) return KIELO_TEXT_UNAVAILABLE;
  ptrdiff_t count = decode(workspace, text, length);
  if (count < 0) return -1;
  ptrdiff_t units = normalize(workspace, workspace->casefold, (size_t)count);
  if (units < 0) return -1;
  if (!reserve((void **)&workspace->bytes, &workspace->byte_capacity, (size_t)units * 3 + 1, 1))
    return -1;
  ptrdiff_t at = 0;
  size_t written = 0;
  while (at < units) {
    UChar32 scalar;
    U16_NEXT_OR_FFFD(workspace->normalized, at, units, scalar);
    if (is_apostrophe(scalar)) scalar = '\'';
    U8_APPEND_UNSAFE(workspace->bytes, written, scalar);
  }
  *result = workspace->bytes;
  return (ptrdiff_t)written;
}

// Letters that Unicode does not decompose, with the plain letters people type for them.
static const char *plain_letters(UChar32 scalar) {
  switch (scalar) {
    case 0x00E6: return "ae";
    case 0x0153: return "oe";
    case 0x00F8: return "o";
    case 0x0111: case 0x00F0: return "d";
    case 0x00DF: return "ss";
    case 0x00FE: return "th";
    case 0x0142: return "l";
    case 0x0127: return "h";
    case 0x0131: return "i";
    case 0x014B: return "n";
    case 0x0167: return "t";
    default: return NULL;
  }
}

ptrdiff_t kielo_text_fold(kielo_text *workspace, const uint8_t *text, size_t length,
                          const uint8_t **result) {
  if (!open_normalizers(workspace)) return KIELO_TEXT_UNAVAILABLE;
  ptrdiff_t count = decode(workspace, text, length);
  if (count < 0) return -1;
  ptrdiff_t units = normalize(workspace, workspace->decompose, (size_t)count);
  if (units < 0) return -1;
  if (!reserve((void **)&workspace->bytes, &workspace->byte_capacity, (size_t)units * 3 + 1, 1))
    return -1;
  ptrdiff_t at = 0;
  size_t written = 0;
  while (at < units) {
    UChar32 scalar;
    U16_NEXT_OR_FFFD(workspace->normalized, at, units, scalar);
    if (U_GET_GC_MASK(scalar) & U_GC_MN_MASK) continue;
    const char *plain = plain_letters(scalar);
    if (plain != NULL) {
      while (*plain) workspace->bytes[written++] = (uint8_t)*plain++;
    } else {
      U8_APPEND_UNSAFE(workspace->bytes, written, scalar);
    }
  }
  *result = workspace->bytes;
  return (ptrdiff_t)written;
}
