// SPDX-License-Identifier: BSL-1.0
// A user's file that reads wild text and leaves the reader to another file.
// [format]
#include <vitae/cv/person.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/wild/format.hpp>

vitae::Person read_cv(std::string_view text) { return vitae::parse<vitae::Person, vitae::wild>(text).value; }
// [/format]

int main() { return read_cv("**Ada Example** | ada@example.com\n").name == "Ada Example" ? 0 : 1; }
