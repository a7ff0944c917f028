#pragma once
#include <stdint.h>

// The tables of endings that `swift run StemTables write` learns; StemTable.swift has the layout. They are
// compiled in, so they cost nothing until a page of them is touched.

extern const uint8_t *_Nonnull const kieloFinnishStems;
extern const uint8_t *_Nonnull const kieloSwedishStems;

// For three letters in a row, how much likelier they are in Finnish than in Swedish; LetterOdds.swift.
extern const int8_t *_Nonnull const kieloLetterOdds;
