// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/wild/entries/assign/habits.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/atoms/seams.hpp>
#include <vitae/wild/entries/span_weights.hpp>

namespace vitae::wild_text {

/// Atoms from `first` to `last`, both included, as one member's text.
struct assigned {
  std::size_t first = 0, last = 0;
  const member_info* member = nullptr;
  float weight = 0;  ///< the evidence for it
};

/// The best assignment of atoms to members: each member at most once, each atom to at most one, members of several
/// atoms only where these stand together. Exact, by dynamic programming over the atoms and the set of members used.
class assignment {
 public:
  assignment(const plain_text& plain, evidence& weigh, const std::vector<const member_info*>& slots)
      : plain_(plain), weights_(plain, weigh, slots), slots_(weights_.slots()) {
    for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
      looks_[slot] = slots_[slot]->appearance();
      heads_[slot] = slots_[slot]->note.place == place_in_entry::heading;
    }
  }
  assignment(const assignment&) = delete;

  /// The value of the best assignment; `chosen` gets it, in the order of the atoms. `known`, of an entry that is
  /// assigned again, keeps what its atoms weigh.
  float best(const std::vector<atom>& atoms, unsigned taken, const habits* learnt, std::vector<assigned>& chosen,
             std::vector<weighed>* known = nullptr) {
    const std::size_t count = std::min(atoms.size(), span_weights::most_atoms), sets = std::size_t{1} << slots_.size();
    std::vector<weighed> once;
    std::vector<weighed>& weights = known ? *known : once;
    if (weights.empty()) weights = weights_.of(atoms);
    expect(atoms, count, weights, learnt);
    taken &= static_cast<unsigned>(sets - 1);
    fill_table(atoms, count, taken);
    chosen.clear();
    std::size_t used = taken;
    const float total = count > 0 ? table_[used].value : 0;
    for (std::size_t i = 0; i < count;) {
      const cell& c = table_[i * sets + used];
      if (c.length == 0) {
        ++i;
        continue;
      }
      chosen.push_back(
          {i, i + c.length - 1U, slots_[c.slot], spans_[(i * longest + c.length - 1U) * most_slots + c.slot].evidence});
      used |= std::size_t{1} << c.slot;
      i += c.length;
    }
    return total;
  }

  std::size_t slot_of(const member_info* m) const {
    return static_cast<std::size_t>(std::find(slots_.begin(), slots_.end(), m) - slots_.begin());
  }

 private:
  static constexpr std::size_t most_slots = span_weights::most_slots, longest = span_weights::longest;
  /// How many slots each set of them has.
  static constexpr auto sizes = [] {
    std::array<std::uint8_t, std::size_t{1} << most_slots> count{};
    for (std::size_t set = 1; set < count.size(); ++set)
      count[set] = static_cast<std::uint8_t>(count[set / 2] + set % 2);
    return count;
  }();

  /// The best that can be made of the atoms from here on, and what that begins with: atoms for a slot, or one left out.
  struct cell {
    float value = 0;
    std::uint8_t length = 0, slot = 0;
  };

  /// Atoms from one on that a slot may have.
  struct option {
    float value;
    std::uint8_t length, slot;
  };

  /// What may be made of the atoms from one on; nothing that is worth less than to leave these atoms out.
  void gather_options(const std::vector<atom>& atoms, std::size_t i, std::size_t count) {
    option_count_ = 0;
    float left_out = -0.01F;
    for (std::size_t length = 1; length <= longest && i + length <= count; ++length) {
      if (length > 1 && !joins(atoms[i + length - 1])) break;
      left_out -= cost_of_leaving(atoms[i + length - 1]);
      const weighed* values = &spans_[(i * longest + length - 1) * most_slots];
      for (std::size_t slot = 0; slot < slots_.size(); ++slot)
        if (values[slot].value >= left_out)
          options_[option_count_++] = {values[slot].value, static_cast<std::uint8_t>(length),
                                       static_cast<std::uint8_t>(slot)};
    }
  }

  /// A cell for each atom and each set of slots that the atoms before it can have used.
  void fill_table(const std::vector<atom>& atoms, std::size_t count, unsigned taken) {
    const std::size_t sets = std::size_t{1} << slots_.size();
    table_.assign((count + 1) * sets, {});
    for (std::size_t i = count; i-- > 0;) {
      gather_options(atoms, i, count);
      const std::size_t most = sizes[taken] + i;
      for (std::size_t used = 0; used < sets; ++used) {
        if (sizes[used] > most) continue;
        cell best{table_[(i + 1) * sets + used].value - cost_of_leaving(atoms[i]), 0, 0};
        for (std::size_t k = 0; k < option_count_; ++k) {
          const option& o = options_[k];
          if ((used >> o.slot & 1U) != 0) continue;
          const float value = o.value + table_[(i + o.length) * sets + (used | std::size_t{1} << o.slot)].value;
          const float least = best.value - (best.length == 0 ? 0.001F : 0);  // of equals, the first is taken
          if (value > least) best = {value, o.length, o.slot};
        }
        table_[i * sets + used] = best;
      }
    }
  }

  /// Are these atoms all of a stretch that is set apart by its style: "**Associate, Energy**; Example LLP"?
  static bool whole_run(const std::vector<atom>& atoms, std::size_t first, std::size_t length) {
    constexpr unsigned set = style::bold | style::italic;
    const unsigned how = atoms[first].how & set;
    if (length < 2 || how == 0) return false;
    for (std::size_t k = first; k < first + length; ++k)
      if ((atoms[k].how & set) != how || atoms[k].line != atoms[first].line) return false;
    const auto other = [&](std::size_t k) { return atoms[k].line == atoms[first].line && (atoms[k].how & set) != how; };
    const bool before = first > 0 && other(first - 1), after = first + length < atoms.size() && other(first + length);
    const bool begins = first == 0 || atoms[first - 1].line != atoms[first].line;
    const bool ends = first + length == atoms.size() || atoms[first + length].line != atoms[first].line;
    return ((before || begins) && after) || (before && ends);
  }

  /// Is it rather a sentence than a name?
  bool runs_on(const std::vector<atom>& atoms, std::size_t first, std::size_t length) const {
    const span all = joined(atoms, first, first + length - 1);
    return all.size() > 40 && wild_text::runs_on(plain_.of(all.begin, all.end));
  }

  /// Adds what the section's habits say of each span.
  void expect(const std::vector<atom>& atoms, std::size_t count, const std::vector<weighed>& known,
              const habits* learnt) {
    spans_.assign(count * longest * most_slots, {});
    const bool works = !slots_.empty() && looks_[0] == look::work;
    auto next = known.begin();
    std::array<float, most_slots> usual{};  // what the habits say of each slot where a span begins
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t slot = 0; learnt && slot < slots_.size(); ++slot) usual[slot] = learnt->expects(atoms[i], slot);
      for (std::size_t length = 1; length <= longest && i + length <= count; ++length) {
        if (length > 1 && !joins(atoms[i + length - 1])) break;
        const bool whole = whole_run(atoms, i, length), sentence = runs_on(atoms, i, length);
        for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
          weighed& w = spans_[(i * longest + length - 1) * most_slots + slot];
          w = *next++;
          const look as = looks_[slot];
          float expected = usual[slot];
          // "Riverton, Ontario, Canada" among places in two parts is no less one.
          for (std::size_t k = 1; learnt && w.evidence >= 0.95F && k < length; ++k)
            if (as == look::place) expected = std::max(expected, learnt->expects(atoms[i + k], slot));
          if (w.evidence < 0.3F && as != look::award && !(as == look::work && i == 0) && sentence) w.value -= 1;
          if (!heads_[slot] && w.evidence < 0.45F && !(learnt && w.evidence > 0.1F && expected > 0.25F)) w.value -= 1;
          const bool beside = length > 1 && atoms[i].before == gap::paren;  // "Engineer (R&D), Example Ltd."
          if (works && as == look::role && w.evidence < (i == 0 ? 0.55F : 0.5F)) w.value -= 1;  // it is described
          if (learnt) w.value += 1.2F * (beside ? std::min(expected, 0.0F) : expected);
          if (whole) w.value += 0.3F;
          if (beside) w.value -= 0.4F;
        }
      }
    }
  }

  const plain_text& plain_;
  span_weights weights_;
  const std::vector<const member_info*>& slots_;
  std::array<look, most_slots> looks_{};  // what each slot looks like
  std::array<bool, most_slots> heads_{};  // whether it has its place in a heading
  std::vector<weighed> spans_;
  std::vector<cell> table_;
  option options_[longest * most_slots];  // of the atom that is looked at
  std::size_t option_count_ = 0;
};

}  // namespace vitae::wild_text
