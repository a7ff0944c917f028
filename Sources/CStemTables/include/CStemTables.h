#pragma once
#include <stdint.h>

// The tables of endings that `swift run StemTables write` learns; StemTable.swift has the layout. They are
// compiled in, so they cost nothing until a page of them is touched.

extern const uint8_t *_Nonnull const kieloFinnishStems;
extern const uint8_t *_Nonnull const kieloSwedishStems;
