// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/account_words.h" // IWYU pragma: export
