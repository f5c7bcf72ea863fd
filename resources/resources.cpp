// SPDX-License-Identifier: GPL-3.0-or-later
// A static library has to have a source of its own; the resources are added to it by CMakeLists.txt.
