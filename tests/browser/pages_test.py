#!/usr/bin/env python3
"""Opens the HTML pages of quoth in a real browser, as a reader does.

    QUOTH=build/quoth /usr/bin/python3 tests/browser/pages_test.py [-k NAME] [-v]

Needs Debian's chromium, chromium-driver and python3-selenium; ends with status 77 where one of them
is missing. With SCREENSHOTS=DIR, pictures of the pages are written there.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

try:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
    from selenium.webdriver.support.ui import Select, WebDriverWait
except ImportError:
    print("skipped: no python3-selenium")
    sys.exit(77)
CHROMIUM = shutil.which("chromium")
DRIVER = shutil.which("chromedriver")
if not CHROMIUM or not DRIVER:
    print("skipped: no chromium or no chromium-driver")
    sys.exit(77)

QUOTH = os.path.abspath(os.environ.get("QUOTH", "build/quoth"))
SCREENSHOTS = os.environ.get("SCREENSHOTS")
HOSTILE = "</script><script>document.title='caught'</script><img src=x onerror=\"document.title='caught'\">"
RTL = "\u202eevil\u202c \u05e9\u05dc\u05d5\u05dd \U0001F600"

ARTICLES = [
    {"id": "ferry.txt", "date": "2021-03-04", "url": "https://www.bee.example/ferry?a=1&b=2", "outlet": "The Bee",
     "text": "Harbour ferry to stop\n\nThe mayor, Anna Ruiz, said on Monday that the ferry would stop for a year.\n\n"
             "\u201cWe cannot wait until the engine fails,\u201d Ruiz said. \u201cNobody will be left behind.\u201d\n\n"
             "Shopkeeper Tom Vane disagreed. \u201cIt will ruin us,\u201d he said.\n\n"
             "Vane said that he had lost \u201chalf of his trade\u201d in the storm.\n"},
    {"id": "again.txt", "date": "2021-03-06", "publisher": "Crow Post", "url": "javascript:alert(1)",
     "text": "Mayor stops ferry\n\nMayor Anna Ruiz said: \u201cWe cannot wait until an engine fails.\u201d\n\n"
             "The harbour master, Lena Boyd, said the quay was safe.\n"},
    {"id": "evil/<b>.txt", "date": "2021-03-09", "outlet": HOSTILE, "title": HOSTILE,
     "text": f"Notes {RTL}\n\nAnna Ruiz said: \u201cWe read {HOSTILE} and {RTL} aloud.\u201d\n\n"
             "\u201cNobody believed it,\u201d said Tom Vane.\n"},
]


def quoth(*arguments):
    subprocess.run([QUOTH, *arguments], check=False, stdout=subprocess.DEVNULL)


def browser(scripts=True):
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                 "--disable-extensions", "--no-first-run", "--window-size=1400,900",
                 "--force-device-scale-factor=1"]:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if not scripts:
        options.add_experimental_option(
            "prefs", {"profile.managed_default_content_settings.javascript": 2})
    return webdriver.Chrome(service=Service(DRIVER), options=options)


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        here = pathlib.Path(cls.folder.name)
        cls.here = here
        with open(here / "in.ndjson", "w", encoding="utf-8") as lines:
            for article in ARTICLES:
                lines.write(json.dumps(article) + "\n")
        quoth("report", "--fast", str(here / "in.ndjson"), "-f", "html", "-o", str(here / "report.html"))
        quoth("report", "--fast", str(here / "in.ndjson"), "-f", "html", "-o", f"{here}/pages/")
        quoth("report", "--fast", str(here / "in.ndjson"), "-f", "json", "-o", str(here / "report.json"))
        quoth("report", str(here / "report.json"), "-f", "html", "-o", str(here / "textless.html"))
        for name, text in [("old", ARTICLES[0]["text"]),
                           ("new", ARTICLES[0]["text"].replace("Ruiz said. ", "Vane said. ")
                            .replace("half", "most").replace("to stop", "may stop")),
                           ("last", ARTICLES[0]["text"].replace("It will ruin us", "It may ruin us"))]:
            (here / f"{name}.txt").write_text(text, encoding="utf-8")
        versions = [str(here / f"{name}.txt") for name in ("old", "new", "last")]
        quoth("diff", "--fast", *versions[:2], "-f", "html", "-o", str(here / "diff.html"))
        quoth("diff", "--fast", *versions, "-f", "html", "-o", str(here / "timeline.html"))
        cls.with_scripts = browser()
        cls.without_scripts = browser(scripts=False)

    @classmethod
    def tearDownClass(cls):
        cls.with_scripts.quit()
        cls.without_scripts.quit()
        cls.folder.cleanup()

    def setUp(self):
        self.driver = self.with_scripts
        self.driver.set_window_size(1400, 900)
        for command in ["Emulation.clearDeviceMetricsOverride", "Emulation.setEmulatedMedia"]:
            self.driver.execute_cdp_cmd(command, {})

    def open(self, page="report.html", place=""):
        self.driver.get("about:blank")
        self.driver.get((self.here / page).as_uri() + place)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def shown(self, selector):
        return [element.text for element in self.all(selector) if element.is_displayed()]

    def articles(self):
        """The titles of the articles that are shown; some are only heard."""
        return [article.find_element(By.CSS_SELECTOR, "h2").get_property("textContent")
                for article in self.all("#articles > article") if article.is_displayed()]

    def wait(self, condition):
        WebDriverWait(self.driver, 5, poll_frequency=0.05).until(lambda driver: condition())

    def hash(self):
        return self.driver.execute_script("return location.hash")

    def press(self, *keys):
        webdriver.ActionChains(self.driver).send_keys(*keys).perform()

    def picture(self, name):
        if SCREENSHOTS:
            pathlib.Path(SCREENSHOTS).mkdir(parents=True, exist_ok=True)
            self.driver.save_screenshot(f"{SCREENSHOTS}/{name}.png")

    def variant_of(self, words):
        """The link of the first variant of the statement with these words."""
        return self.driver.execute_script(
            "return [...document.querySelectorAll('.s')].find((statement) =>"
            " statement.querySelector('blockquote').textContent.includes(arguments[0])).querySelector('.go')",
            words)

    def test_opens_with_an_overview_and_no_complaint(self):
        self.open()
        self.assertEqual(self.one("h1").text, "Who said what")
        self.assertIn("3 articles", self.one(".sum").text)
        self.assertTrue(self.one("#time svg").is_displayed())
        self.assertIn("Anna Ruiz", self.one("#most").text)
        self.assertEqual(len(self.all("#list li")), 3)
        self.assertIn("The Bee, 4 Mar 2021", self.one("#list").text)
        self.assertNotIn("ferry.txt", self.one("#list").text)
        self.assertEqual(self.driver.get_log("browser"), [])
        self.picture("overview")

    def test_hostile_names_and_texts_are_text(self):
        for page in ["report.html", "textless.html", "pages/index.html"]:
            self.open(page)
            self.assertNotEqual(self.driver.title, "caught")
            self.assertEqual(self.all("img"), [])
            self.assertEqual(len(self.all("script")), 1)
            self.assertEqual(self.all("a[href^=javascript]"), [])
        self.open()
        text = self.driver.execute_script("return document.querySelector('#articles').textContent")
        self.assertIn(HOSTILE, text)
        self.assertIn(RTL, text)
        # A mark that turns the direction ends with the words that it is in.
        box = "const box = document.querySelector(arguments[0]).getBoundingClientRect(); return box.left"
        self.assertLess(self.driver.execute_script(box, "#list li:last-child a"),
                        self.driver.execute_script(box, "#list li:last-child .n"))

    def test_search_shows_what_has_the_words(self):
        self.open()
        self.one("#search").send_keys("ruin")
        self.wait(lambda: not self.one(".legend").is_displayed())
        self.assertEqual(self.shown(".s blockquote"), ["\u201cIt will ruin us,\u201d"])
        self.assertEqual([name.split("\n")[0] for name in self.shown(".kind li")], ["Tom Vane"])
        self.assertEqual([entry.split("\n")[0] for entry in self.shown("#list li")], ["Harbour ferry to stop"])
        self.assertIn("1 quotation", self.driver.execute_script(
            "return document.querySelector('#live').textContent"))
        self.picture("search")
        self.one("#search").send_keys(Keys.ESCAPE)
        self.wait(lambda: self.one(".legend").is_displayed())
        self.one("#search").send_keys("nothing has this")
        self.wait(lambda: self.one(".none").is_displayed())

    def test_filters_narrow_what_is_shown(self):
        self.open()
        self.one(".filters > summary").click()
        every = len(self.shown(".s blockquote"))
        self.one(".filters [value=d]").click()
        direct = len(self.shown(".s blockquote"))
        self.assertLess(direct, every)
        self.assertNotIn("\u201cIt will ruin us,\u201d", self.shown(".s blockquote"))
        self.one("#clear").click()
        self.assertEqual(len(self.shown(".s blockquote")), every)
        self.driver.execute_script(
            "const field = document.querySelector('#since'); field.value = '2021-03-09';"
            "field.dispatchEvent(new Event('change', {bubbles: true}))")
        self.assertIn("\u201cNobody believed it,\u201d", self.shown(".s blockquote"))
        self.assertNotIn("\u201cIt will ruin us,\u201d", self.shown(".s blockquote"))
        self.one("#clear").click()
        Select(self.one("#article")).select_by_visible_text("Mayor stops ferry")
        self.assertTrue(all("ruin" not in text for text in self.shown(".s blockquote")))
        self.one("#clear").click()
        self.driver.execute_script(
            "document.querySelector('#time g:last-of-type .hit')"
            ".dispatchEvent(new MouseEvent('click', {bubbles: true}))")
        self.assertEqual(self.one("#since").get_property("value"), "2021-03-09")
        self.assertEqual([bar.get_attribute("height") for bar in self.all("#time g:first-of-type rect:not(.hit)")],
                         ["0", "0", "0"])
        self.picture("filters")

    def test_sorts_by_name(self):
        self.open()
        Select(self.one("#sort")).select_by_visible_text("name")
        names = [name.split("\n")[0] for name in self.shown(".kind:first-of-type li")]
        self.assertEqual(names, sorted(names))

    def test_a_click_goes_to_the_place_and_back(self):
        self.open()
        self.variant_of("ruin us").click()
        self.assertTrue(self.hash().startswith("#q-"))
        self.assertEqual(self.articles(), ["Harbour ferry to stop"])
        self.assertEqual("".join(self.shown(".text a.on")), "\u201cIt will ruin us,\u201d")
        self.assertIn("he", self.shown(".text i.on"))
        self.assertEqual(self.shown("section.speaker > h2"), ["Tom Vane"])
        self.picture("quotation")
        first = self.hash()
        self.driver.execute_script(
            "[...document.querySelectorAll('.text.on a')].find((piece) =>"
            " piece.textContent.includes('cannot wait')).click()")
        self.assertEqual(self.shown("section.speaker > h2"), ["Anna Ruiz"])
        self.assertIn("engine fails", self.one(".s:has(li.on) blockquote").text)
        self.assertNotEqual(self.hash(), first)
        self.driver.back()
        self.wait(lambda: self.shown("section.speaker > h2") == ["Tom Vane"])
        self.assertEqual(self.hash(), first)
        self.driver.back()
        self.wait(lambda: self.one(".legend").is_displayed())
        self.driver.forward()
        self.wait(lambda: self.shown("section.speaker > h2") == ["Tom Vane"])

    def test_deep_links_open_what_they_name(self):
        self.open()
        place = self.variant_of("ruin us").get_attribute("href").split("#")[1]
        for link in ["#" + place, f"#{place}-0badcafe"]:
            self.open(place=link)
            self.assertEqual("".join(self.shown(".text a.on")), "\u201cIt will ruin us,\u201d")
        self.open(place="#by-anna-ruiz")
        self.assertEqual(self.shown("section.speaker > h2"), ["Anna Ruiz"])
        self.open(place="#nothing-of-this-name")
        self.assertTrue(self.one(".legend").is_displayed())

    def test_an_article_shows_what_is_said_in_it(self):
        self.open()
        self.one("#list li:nth-child(1) a").click()
        self.assertEqual(len(self.articles()), 1)
        self.assertTrue(self.shown("section.speaker > h2"))
        self.one(".back a").click()
        self.assertTrue(self.one("#list").is_displayed())

    def test_the_keyboard_is_enough(self):
        self.open()
        self.press("/")
        self.assertEqual(self.driver.switch_to.active_element.get_attribute("id"), "search")
        self.press("ruiz")
        self.wait(lambda: not self.one(".legend").is_displayed())
        self.press(Keys.ESCAPE)
        self.press("j")
        self.assertEqual(len(self.all("li.on")), 2)  # the speaker and the variant
        first = self.hash()
        self.assertTrue(first.startswith("#q-"))
        self.press("j")
        second = self.hash()
        self.assertNotEqual(second, first)
        self.press("k")
        self.assertEqual(self.hash(), first)
        self.press(Keys.ENTER)
        self.assertTrue(self.driver.execute_script("return document.activeElement.closest('.text') !== null"))
        self.press(Keys.ENTER)
        self.assertTrue(self.driver.execute_script("return document.activeElement.matches('.go')"))
        self.press(Keys.ESCAPE)
        self.assertTrue(self.hash().startswith("#by-"))
        self.press(Keys.ESCAPE)
        self.assertTrue(self.one(".legend").is_displayed())
        self.open()
        self.press(Keys.TAB)
        self.assertEqual(self.driver.switch_to.active_element.get_attribute("class"), "skip")

    def test_copies_with_a_citation(self):
        self.open()
        self.driver.execute_script(
            "Object.defineProperty(navigator, 'clipboard',"
            " {value: {writeText: async (text) => { window.copied = text; }}})")
        self.variant_of("ruin us").click()
        self.one(".tools button").click()
        self.wait(lambda: self.driver.execute_script("return window.copied"))
        self.assertEqual(
            self.driver.execute_script("return window.copied"),
            "\u201cIt will ruin us,\u201d \u2014 Tom Vane, \u201cHarbour ferry to stop\u201d, The Bee, 4 March 2021, "
            "https://www.bee.example/ferry?a=1&b=2")
        self.assertEqual(self.one("li.on .out").get_attribute("href"), "https://www.bee.example/ferry?a=1&b=2")

    def test_wrong_gives_a_line(self):
        self.open()
        self.variant_of("ruin us").click()
        self.all(".tools button")[2].click()
        self.one("#by").send_keys('Anna "Ruiz"')
        line = json.loads(self.one("#line").get_property("value"))
        self.assertRegex(line.pop("quotation"), "^q-[0-9a-f]{8}$")
        self.assertEqual(line, {"article": "ferry.txt", "text": "\u201cIt will ruin us,\u201d",
                                "speaker": 'Anna "Ruiz"'})
        self.one("dialog [value=unnamed]").click()
        self.assertIsNone(json.loads(self.one("#line").get_property("value"))["speaker"])
        self.one("dialog [value=none]").click()
        line = json.loads(self.one("#line").get_property("value"))
        self.assertIs(line["said"], False)
        self.assertNotIn("speaker", line)
        self.picture("wrong")
        self.press(Keys.ESCAPE)
        self.assertFalse(self.one("#wrong").is_displayed())

    def test_the_line_of_wrong_corrects_a_report(self):
        self.open()
        self.variant_of("ruin us").click()
        self.all(".tools button")[2].click()

        def corrected():
            line = self.one("#line").get_property("value")
            overrides = self.here / "own.ndjson"
            overrides.write_text('{"schema":"quoth/overrides/1"}\n' + line + "\n", encoding="utf-8")
            report = subprocess.run(
                [QUOTH, "report", "--fast", str(self.here / "in.ndjson"), "--overrides", str(overrides), "-f", "json"],
                check=True, capture_output=True)
            self.assertEqual(report.stderr.decode(), "")
            return [statement["speaker"] for statement in json.loads(report.stdout)["statements"]
                    if "ruin us" in statement["text"]]

        self.one("#by").send_keys("Lena Boyd")
        self.assertEqual(corrected(), ["lena-boyd"])
        self.one("dialog [value=unnamed]").click()
        self.assertEqual(corrected(), [None])
        self.one("dialog [value=none]").click()
        self.assertEqual(corrected(), [])

    def test_what_is_doubtful_says_so(self):
        report = json.loads((self.here / "report.json").read_text(encoding="utf-8"))
        quotations = [(article, quotation) for article in report["articles"] for quotation in article["quotations"]]
        quotations[0][1]["confidence"] = 0.4
        (self.here / "unsure.json").write_text(json.dumps(report), encoding="utf-8")
        quoth("report", str(self.here / "unsure.json"), "-f", "html", "-o", str(self.here / "unsure.html"))
        self.open("unsure.html")
        doubtful = [quotation for _, quotation in quotations if 0 < quotation["confidence"] < 0.5]
        self.assertIn(f"({len(doubtful)} doubtful)", self.one(".sum").text)
        self.assertEqual(len(self.all("li em.doubt")), len(doubtful))
        self.assertEqual(len(self.shown("li em.doubt")), len(doubtful), "shown as long as no one filters")
        self.picture("doubtful")
        self.one(".filters summary").click()
        Select(self.one("#sure")).select_by_value("50")
        self.wait(lambda: not self.shown("li em.doubt"))

    def test_a_page_from_a_report_says_that_it_has_no_text(self):
        self.open("textless.html")
        self.variant_of("ruin us").click()
        self.assertIn("The text of this article is not here", self.one("#articles > .on").text)
        self.assertEqual("".join(self.shown(".text a.on")), "\u201cIt will ruin us,\u201d")

    def test_is_whole_without_scripts(self):
        self.driver = self.without_scripts
        self.open()
        self.assertEqual(len(self.shown("section.speaker > h2")), len(self.all("section.speaker > h2")))
        self.assertEqual(len(self.shown("#articles > article")), 3)
        self.assertEqual(self.shown(".find, .filters, .sort, dialog"), [])
        link = next(link for link in self.all(".s") if "ruin us" in link.text).find_element(By.CSS_SELECTOR, ".go")
        link.click()
        self.assertEqual(self.one(":target").text, "\u201cIt will ruin us,\u201d")
        self.one(":target").click()
        self.assertIn("Harbour ferry to stop", self.one("li:target").text)
        self.picture("without-scripts")
        self.open("diff.html")
        self.one(".changes a").click()
        self.assertTrue(self.one(":target").is_displayed())

    def test_fits_narrow_screens(self):
        for page in ["report.html", "pages/index.html", "diff.html"]:
            for width in [320, 600, 900]:
                self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                    "width": width, "height": 700, "deviceScaleFactor": 1, "mobile": False})
                self.open(page)
                self.assertLessEqual(self.driver.execute_script("return document.documentElement.scrollWidth"),
                                     width, page)
                self.picture(f"{page.replace('/', '-')}-{width}")
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": 320, "height": 700, "deviceScaleFactor": 1, "mobile": False})
        self.open()
        self.variant_of("ruin us").click()
        self.wait(lambda: self.driver.execute_script(
            "const top = document.querySelector('.text a.on').getBoundingClientRect().top;"
            "return top > 0 && top < innerHeight"))
        self.picture("quotation-320")

    def test_colours_have_contrast(self):
        script = """
          const numbers = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
          const light = ([r, g, b]) => [r, g, b].map((value) => value / 255)
            .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
            .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
          const ground = (element) => {
            for (; element; element = element.parentElement) {
              const colour = numbers(getComputedStyle(element).backgroundColor);
              if (colour.length === 3 || colour[3] === 1) return colour;
            }
            return [255, 255, 255];
          };
          const poor = new Set();
          for (const element of document.querySelectorAll("body *")) {
            const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
            if (!text || !element.checkVisibility()) continue;
            const [a, b] = [light(numbers(getComputedStyle(element).color)), light(ground(element))];
            const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (contrast < 4.5) poor.add(element.outerHTML.slice(0, 80) + " " + contrast.toFixed(1));
          }
          return [...poor];"""
        for page in ["report.html", "diff.html", "timeline.html", "pages/index.html"]:
            for scheme in ["light", "dark"]:
                self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
                    "features": [{"name": "prefers-color-scheme", "value": scheme}]})
                self.open(page)
                self.assertEqual(self.driver.execute_script(script), [], f"{page} {scheme}")
                if page == "report.html":
                    self.variant_of("cannot wait").click()
                    self.assertEqual(self.driver.execute_script(script), [], f"{page} {scheme}")
                self.picture(f"{page.replace('/', '-')}-{scheme}")

    def test_everything_has_a_name_for_those_who_hear_it(self):
        for page in ["report.html", "pages/index.html", "diff.html", "timeline.html"]:
            self.open(page)
            nameless = self.driver.execute_script("""
              return [...document.querySelectorAll("input, select, textarea, button, a[href], nav, dialog")]
                .filter((element) => !element.labels?.length && !element.ariaLabel &&
                  !element.getAttribute("aria-labelledby") && !element.textContent.trim())
                .map((element) => element.outerHTML.slice(0, 100))""")
            self.assertEqual(nameless, [], page)
            self.assertEqual(len(self.all("h1")), 1)
            self.assertEqual(len(self.all("main")), 1)

    def test_prints_what_was_said(self):
        self.open()
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        self.assertEqual(len(self.shown("section.speaker > h2")), len(self.all("section.speaker > h2")))
        self.assertEqual(self.shown("nav, .find, .filters, .tools"), [])
        self.picture("print")

    def test_a_folder_has_an_index_and_a_page_an_article(self):
        self.open("pages/index.html")
        self.one("#search").send_keys("harbour ferry")
        self.wait(lambda: len(self.shown(".list li")) == 1)
        self.picture("index")
        next(link for link in self.all(".list a") if link.is_displayed()).click()
        self.assertEqual(self.articles(), ["Harbour ferry to stop"])
        self.variant_of("ruin us").click()
        self.assertEqual("".join(self.shown(".text a.on")), "\u201cIt will ruin us,\u201d")
        away = self.one("a.go[href*='.html#']")
        self.driver.execute_script("arguments[0].click()", away)
        self.wait(lambda: self.articles() == ["Mayor stops ferry"])
        self.assertIn("engine fails", "".join(self.shown(".text a.on")))
        self.one("h1 a").click()
        self.wait(lambda: self.all("#index-articles"))
        self.assertEqual(self.driver.get_log("browser"), [])

    def test_two_versions_stand_side_by_side(self):
        self.open("diff.html")
        entries = self.all(".changes > li[id]")
        self.assertGreaterEqual(len(entries), 3)
        entries[1].find_element(By.CSS_SELECTOR, "a").click()
        self.assertTrue(self.all("main .c.on"))
        self.press("j")
        self.assertEqual(self.one(".changes li.on").get_attribute("id"), entries[2].get_attribute("id"))
        self.picture("diff")
        self.open("timeline.html")
        self.assertTrue(self.one(".lives").is_displayed())
        self.assertIn("changed", self.one(".lives").text)
        self.assertEqual(self.driver.get_log("browser"), [])
        self.picture("timeline")


if __name__ == "__main__":
    unittest.main()
