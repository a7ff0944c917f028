#ifndef CHTML_H
#define CHTML_H

#include <stddef.h>
#include <stdint.h>

#endif
