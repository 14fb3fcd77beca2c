// SPDX-License-Identifier: BSL-1.0
#include "batch.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vitae/format/json.hpp>
#include <vitae/verb/parse.hpp>

#include "begins.hpp"
#include "in_order.hpp"
#include "input.hpp"
#include "jobs.hpp"
#include "notes.hpp"
#include "output.hpp"
#include "paths.hpp"
#include "progress.hpp"
#include "read_cv.hpp"

namespace {

using namespace tool;

/// What came of a job.
struct outcome {
  std::string out, complaints;
  std::size_t cvs = 0, failed = 0;
  exit_status worst = fine;

  void add(std::string_view json, exit_status status) {
    out.append(json) += '\n';
    ++cvs;
    failed += status == fine ? 0 : 1;
    worst = std::max(worst, status);
  }
  /// A CV that could not be read has its place in the output nevertheless.
  void fail(std::string_view why) {
    complaints += why;
    add("null", unusable);
  }
};

/// Does the jobs, as the command line asks.
class reader {
 public:
  explicit reader(const arguments& asked)
      : format_(asked.from == "ndjson" ? "auto" : asked.from),
        dates_(asked.dates),
        on_many_lines_(asked.to == "json"),
        notes_in_json_(asked.notes == "json") {}

  outcome operator()(const job& one) const {
    outcome made;
    if (!one.complaint.empty())
      fail(made, {.name = one.name}, one.complaint);
    else if (one.lines)
      read_lines(made, *one.lines, one.name);
    else
      guarded(made, one.name, [&] { read_document_to(made, read_document(one.name)); });
    return made;
  }

 private:
  /// Want of memory for one CV is no reason to lose the others.
  template <class F>
  void guarded(outcome& to, const std::string& name, F read) const {
    try {
      read();
    } catch (const std::exception& problem) {
      fail(to, {.name = name}, name + ": " + problem.what());
    }
  }

  void fail(outcome& to, const document& from, const std::string& why) const {
    to.fail(notes_in_json_ ? complaint_in_json(from, why) : complaint(why));
  }

  /// What is to be said of a CV: for programs all, for people what is wrong or doubtful.
  std::string said_of(const vitae::report& notes, const document& from) const {
    if (notes_in_json_) return notes_in_json(notes, from);
    std::string lines;
    for (const vitae::issue& i : notes.issues)
      if (i.level >= vitae::severity::warning) lines += complaint(in_a_line(i, from));
    return lines;
  }

  void read_lines(outcome& to, const line_block& block, const std::string& file) const {
    std::size_t number = block.first_line;
    for (std::string_view left = block.text; !left.empty(); ++number) {
      const std::string_view line = left.substr(0, left.find('\n'));
      left.remove_prefix(std::min(left.size(), line.size() + 1));
      if (!without_mark(line).empty())
        guarded(to, numbered(file, number), [&] { read_document_to(to, document_in(line, file, number)); });
    }
  }

  static std::string numbered(const std::string& file, std::size_t line) { return file + ":" + std::to_string(line); }

  /// A line holds a CV in native JSON, or the text of any CV as a string of JSON.
  static document document_in(std::string_view line, const std::string& file, std::size_t number) {
    document made{file, std::string(line), reading_input::unusable(line), number};
    if (made.complaint.empty() && without_mark(line).starts_with('"')) {
      auto quoted = vitae::parse<std::string, vitae::json>(line);
      if (std::string why = stopped(quoted.notes, made); !why.empty()) return {file, {}, std::move(why), number};
      const std::string why = reading_input::unusable(quoted.value);
      made = {numbered(file, number), std::move(quoted.value), why, 1};  // its lines are its own
    } else if (made.complaint.empty() && !without_mark(line).starts_with('{')) {
      made.complaint = "is neither an object nor a string of JSON";
    }
    if (!made.complaint.empty()) made.complaint = numbered(file, number) + ": " + made.complaint;
    return made;
  }

  void read_document_to(outcome& to, const document& from) const {
    if (!from.complaint.empty()) return fail(to, from, from.complaint);
    const reading got = read_cv(from, format_, places::unasked, dates_);
    const vitae::report& notes = got.person.notes;
    if (!got.complaint.empty())
      return stopped(notes, from).empty() ? fail(to, from, got.complaint)
             : notes_in_json_             ? to.fail(notes_in_json(notes, from))
                                          : to.fail(complaint(got.complaint));
    to.complaints += said_of(notes, from);
    const vitae::Person& person = got.person.value;
    to.add(on_many_lines_ ? write_json(person) : write_json_line(person), status_of(notes));
  }

  std::string format_, dates_;
  bool on_many_lines_, notes_in_json_;
};

/// Delivers what came of the jobs: CVs to standard output, complaints to standard error, and how far it is to a
/// terminal.
class delivery {
 public:
  explicit delivery(std::optional<std::size_t> of) : bar_(of) {}

  bool deliver(const outcome& one) {
    if (!one.complaints.empty() || isatty(fileno(stdout)) != 0) bar_.clear();
    std::fwrite(one.complaints.data(), 1, one.complaints.size(), stderr);
    cvs_ += one.cvs;
    failed_ += one.failed;
    worst_ = std::max<int>(worst_, print(one.out, one.worst));
    if (std::ferror(stdout) != 0) return false;
    bar_.show(cvs_, failed_);
    return true;
  }

  /// The status of the worst CV.
  int finish() {
    if (std::ferror(stdout) == 0) bar_.finish(cvs_, failed_);
    return worst_;
  }

 private:
  progress bar_;
  std::size_t cvs_ = 0, failed_ = 0;
  int worst_ = fine;
};

template <class Jobs>
int run(Jobs jobs, std::optional<std::size_t> count, const arguments& asked) {
  const std::size_t threads = asked.jobs > 0 ? asked.jobs : std::max(1U, std::thread::hardware_concurrency());
  constexpr std::size_t ahead = 4;  // results a thread that may wait for a slower CV before them
  delivery to(count);
  in_order queue(
      std::move(jobs), reader(asked), [&](const outcome& one) { return to.deliver(one); }, ahead * threads);
  queue.run(threads);
  return to.finish();
}

/// A single name.
file_names only(const std::string& name) {
  return [left = std::optional(name)]() mutable { return std::exchange(left, std::nullopt); };
}

}  // namespace

int tool::parse_batch(const arguments& asked) {
  if (!asked.batch) return run(blocks_of_files(only(asked.operands[0])), std::nullopt, asked);
  const auto all = std::make_shared<paths>(asked.operands);
  const file_names names = [all] { return all->next(); };
  if (asked.from == "ndjson") return run(blocks_of_files(names), std::nullopt, asked);
  return run(whole_files(names), all->count(), asked);
}
