#ifndef CICU_TEXT_H
#define CICU_TEXT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// One ICU workspace: break iterators, normalizers and the buffers they need. Used by one task at a
// time. Results point into the workspace and are valid until its next call.
typedef struct kielo_text kielo_text;

// One piece of text between two boundaries. The pieces of a text are adjacent: a piece begins where
// the one before ended.
typedef struct {
  uint32_t end;    // byte offset after the piece
  uint32_t shape;  // KIELO_SHAPE_… bits of the scalars in the piece (words only)
} kielo_piece;

enum {
  KIELO_SHAPE_LETTER = 1,      // alphabetic scalar
  KIELO_SHAPE_DIGIT = 2,       // decimal digit
  KIELO_SHAPE_UPPER = 4,       // upper- or titlecase letter
  KIELO_SHAPE_LOWER = 8,       // lowercase letter
  KIELO_SHAPE_COLON = 16,      // ':' and its width variants
  KIELO_SHAPE_INNER = 32,      // other punctuation or symbols, apostrophes excepted
  KIELO_SHAPE_APOSTROPHE = 64  // ' or a typographic apostrophe
};

// The largest text, in bytes, that one call takes.
#define KIELO_TEXT_LIMIT ((size_t)1 << 29)

// What a call returns when ICU's data is missing, or too little memory is left to open it.
#define KIELO_TEXT_UNAVAILABLE ((ptrdiff_t)-2)

// A new workspace, or NULL when memory is short. ICU is opened by the first call that needs it.
kielo_text *kielo_text_open(void);
void kielo_text_close(kielo_text *workspace);

// Version of the ICU library in use, such as "72.1".
const char *kielo_text_icu_version(void);

// Word boundaries of UTF-8 text by the rules of locale "fi". Malformed bytes count as U+FFFD, and
// U+202F counts as a space, U+200B as nothing. Returns the number of pieces, -1 on failure.
ptrdiff_t kielo_text_words(kielo_text *workspace, const uint8_t *text, size_t length,
                           const kielo_piece **pieces);

// Sentence boundaries of UTF-8 text; malformed bytes as above, shape 0. One line break counts as a
// space, two or more with spaces between them end a paragraph, U+2026 counts as a full stop.
ptrdiff_t kielo_text_sentences(kielo_text *workspace, const uint8_t *text, size_t length,
                               const kielo_piece **pieces);

// NFKC_Casefold of UTF-8 text, typographic apostrophes as '. Returns the length, -1 on failure.
ptrdiff_t kielo_text_casefold(kielo_text *workspace, const uint8_t *text, size_t length,
                              const uint8_t **result);

// NFKD without combining marks, and plain letters for letters that do not decompose (ø, đ, ł, æ …).
// Returns the length, -1 on failure.
ptrdiff_t kielo_text_fold(kielo_text *workspace, const uint8_t *text, size_t length,
                          const uint8_t **result);

#ifdef __cplusplus
}
#endif

#endif
