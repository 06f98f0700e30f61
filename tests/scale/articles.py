#!/usr/bin/env python3
"""Writes generated articles as NDJSON, for measurements of large corpora.

    tests/scale/articles.py --articles 100000 > articles.ndjson
    tests/scale/articles.py --first 50000 --articles 50000 > second-half.ndjson

An article has a title, a date, an outlet and some 4 KB of text with twenty quotations; --quotations
changes that. It depends on nothing but its number, so parts make the same articles as the whole.
Names are as in news: a few speakers are in very many articles, most in one or two, and new ones
keep coming. One quotation in ten is of a statement that other articles have too, with other words
around it or with some of its own left out.
"""

import argparse
import json
import random
import sys

GIVEN = ("Ann Tom Lena Omar Ruth Ivan Clara Hugo Nora Felix Maya Leon Iris Paul Vera Karl Edda Jonas Sara "
         "Milo Greta Anton Julia Oscar Helen Victor Dana Simon Laura Peter").split()
# Some ten thousand surnames: "Hollemark".
SYLLABLES = [
    "Hol Van Rui Ken Lin Mos Aba Col Dun Egg Fro Gra Hal Jan Kel Low Mar Now Orb Pik Row Sto".split(),
    "le ne re de se ba ga ma ni ri to vo lo mi pe ka be ta du wa zi fe".split(),
    "mark son berg well field ford man ner sky dale worth rick stone ley ton ham beck croft wick by".split()]
OFFICES = "mayor minister director engineer teacher senator judge farmer spokeswoman trader".split()
PLACES = "Aldwick Birchley Camford Dunmore Elmstead Farholt Greyport Haverton Inkley Jorvale".split()
THINGS = (
    "bridge harbour school hospital station library market tunnel forest dam museum road budget tax fleet "
    "contract factory union strike election ballot permit licence treaty border airport railway ferry canal "
    "orchard vineyard quarry mine refinery pipeline reactor turbine grid network archive theatre stadium "
    "festival orchestra gallery cathedral parish monastery prison court tribunal inquiry audit merger pension "
    "salary dividend mortgage auction tariff subsidy levy fine ration harvest drought flood storm landslide "
    "earthquake epidemic vaccine clinic surgery ambulance nursery college faculty laboratory satellite rocket "
    "shipyard barracks garrison patrol ceasefire embassy consulate summit protocol charter statute amendment "
    "petition referendum coalition cabinet ministry council committee agency bureau depot warehouse terminal "
    "crane barge trawler lighthouse reservoir aqueduct sewer landfill incinerator park meadow marsh reef").split()
QUALITIES = (
    "old new northern southern wooden narrow crowded empty famous forgotten costly damaged annual secret "
    "modest coastal rural urban regional federal private public temporary permanent foreign domestic military "
    "civilian medical digital solar nuclear historic medieval modern legal illegal urgent delayed disputed "
    "promised shared hidden broken flooded frozen burnt leaking rusty royal popular controversial").split()
VERBS = ("close open collapse expand shrink move fail return burn sink recover improve suffer vanish double "
         "reopen stall resume matter survive").split()
PAST = ("closed opened rejected approved delayed abandoned rescued financed inspected surveyed ruined repaired "
        "bought sold leased copied praised condemned ignored studied measured painted flooded defended "
        "attacked blocked replaced renamed").split()
TIMES = "before the winter; after the vote; in a year or two; by the spring; at the weekend".split("; ")
SAYS = "said added warned argued explained insisted".split()
THAT = "said that; warned that; told reporters that; insisted that; argued that".split("; ")
WELL_KNOWN = 2000   # speakers whom articles share
SHARED = 50000      # statements that articles share


def name_of(number):
    """A name for each number: the same number is the same person."""
    chance = random.Random(number * 2 + 1)
    return f"{chance.choice(GIVEN)} {''.join(chance.choice(part) for part in SYLLABLES)}"


def words_of(chance):
    """What somebody says: about twenty words."""
    pick = chance.choice
    return (f"the {pick(QUALITIES)} {pick(THINGS)} near the {pick(THINGS)} will {pick(VERBS)} {pick(TIMES)}, "
            f"because the {pick(QUALITIES)} {pick(THINGS)} {pick(PAST)} the {pick(THINGS)}")


class Writer:
    def __init__(self):
        self.known = [name_of(number) for number in range(WELL_KNOWN)]
        # The nth speaker has 1/n of the articles of the first.
        self.weights = []
        total = 0.0
        for number in range(1, WELL_KNOWN + 1):
            total += 1 / number
            self.weights.append(total)
        shared = random.Random(7)
        self.shared = [(shared.choices(self.known, cum_weights=self.weights)[0], words_of(shared))
                       for _ in range(SHARED)]

    def speakers(self, chance, number):
        """Four: two that are well known, two of the article's own."""
        known = chance.choices(self.known, cum_weights=self.weights, k=2)
        return [*known, *(name_of(WELL_KNOWN + 3 * number // 2 + n) for n in range(2))]

    def quotation(self, chance, speakers):
        """A paragraph with one."""
        pick = chance.choice
        speaker, words = pick(speakers), None
        if chance.random() < 0.1:
            speaker, words = pick(self.shared)
            if chance.random() < 0.3:
                words = words.split(", because")[0]
        said = words or words_of(chance)
        opening = said[0].upper() + said[1:]
        surname = speaker.split()[1]
        form = chance.randrange(3)
        if form == 0:
            return (f"“{opening},” {pick(SAYS)} {speaker}, the {pick(OFFICES)} of {pick(PLACES)}. "
                    f"The {pick(THINGS)} stands where {chance.randint(2, 90)} families live.")
        if form == 1:
            return (f"{speaker} {pick(THAT)} {said}. A decision is expected on Monday, or soon after it, "
                    f"and {surname} left.")
        return (f"The {pick(OFFICES)} of {pick(PLACES)}, {speaker}, spoke of the {pick(THINGS)} for an hour. "
                f"“{opening}. We all knew it,” {surname} said.")

    def article(self, number, quotations):
        chance = random.Random(number * 2)
        pick = chance.choice
        speakers = self.speakers(chance, number)
        paragraphs = [f"{pick(PLACES)} talks about its {pick(QUALITIES)} {pick(THINGS)} again"]
        paragraphs += [self.quotation(chance, speakers) for _ in range(quotations)]
        outlet = f"The {pick(PLACES)} Post"
        return {"id": f"{number:07}.txt", "date": f"20{number % 20:02}-{1 + number % 12:02}-{1 + number % 28:02}",
                "outlet": outlet, "url": f"https://www.example.org/news/{number}",
                "text": "\n\n".join(paragraphs) + "\n"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000, help="how many (default: 1000)")
    parser.add_argument("--first", type=int, default=0, help="the number of the first (default: 0)")
    parser.add_argument("--quotations", type=int, default=20, help="in each (default: 20)")
    flags = parser.parse_args()
    writer = Writer()
    for number in range(flags.first, flags.first + flags.articles):
        sys.stdout.write(json.dumps(writer.article(number, flags.quotations), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
