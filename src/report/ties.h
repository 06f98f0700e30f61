// Records which speakers of single articles are the same, and why.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "quoth/copies.h"
#include "quoth/record.h"
#include "report/records.h"

namespace quoth::report {

// A speaker of one article.
struct Member {
  Index article = 0;  // index into the records
  Index speaker = 0;  // index into the speakers of that record
  friend bool operator==(Member, Member) = default;
  friend auto operator<=>(Member, Member) = default;
};

// A reason for joining two members. It says nothing about the other members of their sets.
struct Tie {
  Member member;
  Member with;
  std::string reason;  // "the same name"
};

// Sets of members (union-find). The members are all speakers, in order of article and speaker.
class Ties {
 public:
  explicit Ties(Records records);
  explicit Ties(const std::vector<Record>& records) : Ties(Records(records)) {}

  const Records& records() const { return records_; }
  const std::vector<Member>& members() const { return members_; }
  // Of packed records, valid as long as Records says.
  const SpeakerRecord& speaker(Member member) const {
    return records_.speakers(member.article)[member.speaker];
  }

  // Keeps the reason if the two were not joined before.
  void join(Member member, Member with, std::string reason);
  bool joined(Member a, Member b) const { return root(number(a)) == root(number(b)); }
  // All sets, ordered by first member; members are in order.
  std::vector<std::vector<Member>> sets() const;
  const std::vector<Tie>& ties() const { return ties_; }

 private:
  std::size_t number(Member member) const { return first_[member.article] + member.speaker; }
  std::size_t root(std::size_t number) const;

  Records records_;
  std::vector<std::size_t> first_;  // of each article, the number of its first speaker
  std::vector<Member> members_;
  mutable std::vector<std::size_t> parents_;
  std::vector<Tie> ties_;
};

// The steps of link_speakers(), in order.
void join_people(Ties& ties);      // by name
void join_bodies(Ties& ties);      // organizations and groups: by name or acronym
void join_offices(Ties& ties);     // "the mayor of Aldwick" with a person described so
void join_unnamed(Ties& ties);     // by similar descriptions and the same statement
void join_same_words(Ties& ties);  // by a long quotation that is the same
// All, by the text of their articles.
void join_same_text(Ties& ties, const Copies& copies);

}  // namespace quoth::report
