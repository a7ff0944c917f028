#pragma once
#include <stdint.h>

// The tables that `swift run StemTables write` makes: of endings, of the parts of compounds (ByteGraph.swift
// has their layout), and for three letters in a row, how much likelier they are in Finnish than in
// Swedish (LetterOdds.swift). They are compiled in, so they cost nothing until a page of them is touched.

extern const uint8_t *_Nonnull const kieloFinnishStems;
extern const uint8_t *_Nonnull const kieloSwedishStems;
extern const uint8_t *_Nonnull const kieloFinnishParts;
extern const uint8_t *_Nonnull const kieloSwedishParts;
extern const int8_t *_Nonnull const kieloLetterOdds;
