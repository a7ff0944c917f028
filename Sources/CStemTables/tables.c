#include "CStemTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) static const uint8_t finnishStems[] = {
#embed "finnish.stems"
};

_Alignas(8) static const uint8_t swedishStems[] = {
#embed "swedish.stems"
};

_Alignas(8) static const uint8_t finnishParts[] = {
#embed "finnish.parts"
};

_Alignas(8) static const uint8_t swedishParts[] = {
#embed "swedish.parts"
};

static const int8_t letters[] = {
#embed "letters.odds"
};

const uint8_t *const kieloFinnishStems = finnishStems;
const uint8_t *const kieloSwedishStems = swedishStems;
const uint8_t *const kieloFinnishParts = finnishParts;
const uint8_t *const kieloSwedishParts = swedishParts;
const int8_t *const kieloLetterOdds = letters;
