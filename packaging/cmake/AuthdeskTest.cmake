# SPDX-License-Identifier: GPL-3.0-or-later
# authdesk_add_test(NAME tst_x SOURCES ... LIBS ... LABELS ... [SERIAL] [TIMEOUT seconds] [COMMAND wrapper...] [ENVIRONMENT ...])
# builds a Qt Test executable and registers it. COMMAND is put before the executable, for tests that need a private
# session bus or a display. Every test gets a home of its own, so that none sees another's leftovers.
include_guard()

function(authdesk_add_test)
  cmake_parse_arguments(T "SERIAL" "NAME;TIMEOUT" "SOURCES;LIBS;LABELS;COMMAND;ENVIRONMENT" ${ARGN})
  add_executable(${T_NAME} ${T_SOURCES})
  target_link_libraries(${T_NAME} PRIVATE Qt6::Test ${T_LIBS})
  authdesk_target(${T_NAME})
  set_target_properties(${T_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${T_NAME}
    COMMAND ${CMAKE_SOURCE_DIR}/tests/support/private-home ${T_COMMAND} $<TARGET_FILE:${T_NAME}>)
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  set_tests_properties(${T_NAME} PROPERTIES
    TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}"
    ENVIRONMENT "AUTHDESK_PRACTICE_BINARY=${CMAKE_BINARY_DIR}/bin/authdesk-practice;AUTHDESK_SOURCE_DIR=${CMAKE_SOURCE_DIR};AUTHDESK_BINARY_DIR=${CMAKE_BINARY_DIR};${T_ENVIRONMENT}")
  if(T_SERIAL)
    set_tests_properties(${T_NAME} PROPERTIES RUN_SERIAL TRUE)
  endif()
endfunction()
