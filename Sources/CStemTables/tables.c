#include "CStemTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) static const uint8_t finnish[] = {
#embed "finnish.stems"
};

_Alignas(8) static const uint8_t swedish[] = {
#embed "swedish.stems"
};

static const int8_t letters[] = {
#embed "letters.odds"
};

const int8_t *const kieloLetterOdds = letters;
const uint8_t *const kieloFinnishStems = finnish;
const uint8_t *const kieloSwedishStems = swedish;
