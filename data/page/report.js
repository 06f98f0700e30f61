
"use strict";
// The page is whole without this script. It shows one speaker and one article at a time, searches,
// filters, and moves between what was said and where it stands. The address says what is shown:
// #by-… a speaker, #s-… a statement, #q-… a quotation and its place, #a-… an article.
document.documentElement.classList.add("js");

document.addEventListener("DOMContentLoaded", () => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);

  // What the page holds. Names in the list stand in the order of the sections.
  const overview = byId("overview");
  const list = byId("list");
  const none = one(".none");
  const articles = new Map();
  for (const element of all("#articles > article")) {
    const time = one("time", element);
    articles.set(element.dataset.n, {
      element, number: element.dataset.n, date: time ? time.dateTime : "",
      title: one("h2", element).textContent,
    });
  }
  const names = all(".kind li");
  // The list has the articles in their order on the page.
  const entries = all("#list .list > li");
  const variants = [];
  const byVariant = new Map();
  const speakers = all("#statements > section.speaker").map((section, index) => {
    const statements = all(".s", section).map((element) => ({element, variants: []}));
    const item = names[index];
    const speaker = {section, item, count: one(".n", item), link: one("a", item), statements,
                     name: item.textContent.toLowerCase() + " " +
                           one(".about", section).textContent.toLowerCase()};
    for (const statement of statements) {
      for (const element of statement.element.querySelector("ol").children) {
        const [type, medium, sure, article, copy] = element.getAttribute("data-k").split(" ");
        const link = element.firstElementChild;
        const away = !link.getAttribute("href").startsWith("#");
        const variant = {element, type, medium, sure: Number(sure), copy: copy === "r" || away, away,
                         article: articles.get(article), link, statement, speaker};
        statement.variants.push(variant);
        variants.push(variant);
        byVariant.set(element.id, variant);
      }
    }
    return speaker;
  });
  const byName = new Map(variants.filter(({away}) => !away).map((variant) => [variant.link.hash.slice(1), variant]));
  const words = (statement) => statement.words ??=
    [one("blockquote", statement.element), ...all(".diff", statement.element)]
      .map((element) => element.textContent).join(" ").toLowerCase();

  // With so few quotations all of them are shown below the overview.
  const few = variants.length <= 60;

  // What is shown.
  const view = {speaker: null, article: null, variant: null, only: null};
  const search = byId("search");
  const fields = {medium: byId("medium"), sure: byId("sure"), article: byId("article"),
                  since: byId("since"), until: byId("until")};
  const types = all(".filters [name=type]");

  function filter() {
    const chosen = new Set(types.filter((box) => box.checked).map((box) => box.value));
    const sure = Number(fields.sure.value);
    const {value: medium} = fields.medium;
    const {value: article} = fields.article;
    const {value: since} = fields.since;
    const {value: until} = fields.until;
    const parts = (chosen.size < types.length) + (sure > 0) + [medium, article, since || until]
      .filter(Boolean).length;
    const sought = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const has = (text) => sought.every((word) => text.includes(word));
    const fits = (variant) => {
      const date = variant.article?.date ?? "";
      return chosen.has(variant.type) && variant.sure >= sure &&
        (medium === "" || variant.medium === medium) &&
        (article === "" || variant.article?.number === article) &&
        (view.only === null || variant.article === view.only) &&
        ((since === "" && until === "") || date !== "") &&
        (since === "" || date >= since) && (until === "" || date <= until);
    };
    let found = 0;
    const inArticles = new Map();
    for (const speaker of speakers) {
      let shown = 0;
      const named = has(speaker.name);
      for (const statement of speaker.statements) {
        const said = named || has(words(statement));
        let any = false;
        for (const variant of statement.variants) {
          variant.shown = said && fits(variant);
          if (variant.shown && !variant.copy) ++shown;
          if (variant.shown) inArticles.set(variant.article, (inArticles.get(variant.article) ?? 0) + 1);
          any ||= variant.shown;
          if (variant.element.hidden === variant.shown) variant.element.hidden = !variant.shown;
        }
        if (statement.element.hidden === any) statement.element.hidden = !any;
      }
      speaker.shown = shown;
      found += shown;
      speaker.count.textContent = shown;
      speaker.item.hidden = shown === 0;
    }
    for (const kind of all(".kind")) {
      const left = all("li:not([hidden])", kind).length;
      kind.hidden = left === 0;
      one("summary .n", kind).textContent = left;
    }
    [...articles.values()].forEach((article, index) => {
      const entry = entries[index];
      if (!entry || view.only) return;
      const count = inArticles.get(article) ?? 0;
      entry.hidden = count === 0 && (parts > 0 || sought.length > 0);
      one(".n", entry).textContent = count;
    });
    byId("filtered").textContent = parts > 0 ? `(${parts})` : "";
    view.narrowed = parts > 0 || sought.length > 0 || view.only !== null;
    if (sought.length > 0 || parts > 0) say(found === 1 ? "1 quotation" : `${found} quotations`, false);
    mark(sought);
    draw();
  }

  // Bars over time, of what fits.
  const chart = one("#time svg");
  function draw() {
    if (!chart) return;
    const counts = new Map();
    for (const variant of variants) {
      if (!variant.shown || variant.copy || !variant.article) continue;
      if (view.speaker && variant.speaker !== view.speaker) continue;
      for (const size of [4, 7, 10]) {
        const key = variant.article.date.slice(0, size) + variant.type;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const most = Number(chart.dataset.most);
    for (const bar of all("g", chart)) {
      let top = 100;
      for (const type of "dmi") {
        const height = 100 * (counts.get(bar.dataset.d + type) ?? 0) / most;
        top -= height;
        const rect = one("." + type, bar);
        rect.setAttribute("y", top);
        rect.setAttribute("height", height);
      }
    }
  }

  // Words that were sought, marked without a change of the text.
  function mark(sought) {
    if (!window.CSS?.highlights) return;
    CSS.highlights.delete("sought");
    if (sought.length === 0 || sought.join("").length < 3) return;
    const ranges = [];
    for (const speaker of speakers) {
      if (speaker.shown === 0) continue;
      for (const statement of speaker.statements) {
        const node = one("blockquote", statement.element).firstChild;
        if (statement.element.hidden || !node) continue;
        const text = node.data.toLowerCase();
        if (text.length !== node.data.length) continue;
        for (const word of sought) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            ranges.push(range);
          }
        }
        if (ranges.length > 500) break;
      }
    }
    CSS.highlights.set("sought", new Highlight(...ranges));
  }

  function show() {
    const {speaker, article, variant} = view;
    for (const each of speakers) {
      each.section.classList.toggle("on",
        speaker ? each === speaker : (view.narrowed || few) && each.shown > 0);
      each.item.classList.toggle("on", each === speaker);
      if (each === speaker) each.link.setAttribute("aria-current", "true");
      else each.link.removeAttribute("aria-current");
    }
    overview.classList.toggle("on", !speaker && !view.only);
    overview.classList.toggle("narrowed", Boolean(view.narrowed));
    none.hidden = speaker ? speaker.shown > 0 : !view.narrowed || speakers.some((each) => each.shown > 0);
    for (const each of articles.values()) each.element.classList.toggle("on", each === article);
    list.classList.toggle("on", !article);
    one(".back").hidden = !article || articles.size < 2;
    document.documentElement.classList.toggle("chosen", Boolean(speaker || view.narrowed));
    for (const element of all(".on", byId("articles")))
      if (element.matches("a, i")) element.classList.remove("on");
    for (const element of all("li.on", byId("statements"))) element.classList.remove("on");
    if (article && speaker) {
      for (const element of all(`i[data-s~="${speaker.section.dataset.s}"]`, article.element)) element.classList.add("on");
    }
    if (variant) {
      variant.element.classList.add("on");
      for (const piece of pieces(variant)) piece.classList.add("on");
      for (const cue of all(`i[data-c~="${variant.element.id.slice(1)}"]`, byId("articles")))
        cue.classList.add("on");
      variant.element.append(tools);
    } else {
      tools.remove();
    }
  }

  const pieces = (variant) => variant.article
    ? all(`[href="#${variant.element.id}"], [data-in~="${variant.element.id.slice(1)}"]`,
          variant.article.element)
    : [];

  // Follows an address. `from` is the pane in which it was clicked, and stays where it is.
  function follow(hash, from = "") {
    let name = hash.replace(/^#/, "");
    try { name = decodeURIComponent(name); } catch { /* as it stands */ }
    view.variant = null;
    view.only = null;
    let target = null;
    const variant = byVariant.get(name) ?? byName.get(name) ??
      byName.get(name.replace(/^(q-[0-9a-z]+)-[0-9a-z]+$/i, "$1"));
    const element = byId(name);
    if (variant) {
      view.variant = variant;
      view.speaker = variant.speaker;
      if (variant.article) view.article = variant.article;
    } else if (element?.matches(".speaker, .s")) {
      view.speaker = speakers.find((speaker) => speaker.section.contains(element));
      target = element;
    } else if (element?.matches("#articles > article")) {
      view.article = articles.get(element.dataset.n);
      view.only = view.article;
      view.speaker = null;
      target = element;
    } else if (name === "list" || name === "") {
      view.article = articles.size === 1 ? [...articles.values()][0] : null;
      if (name === "") view.speaker = null;
    }
    filter();
    if (variant && !variant.shown) {
      clear();
      filter();
    }
    show();
    if (variant) {
      // Where both panes cannot be seen at once, one is gone to.
      const [place] = pieces(variant);
      const small = narrow();
      const toVariant = from === "articles" || from === "keys" || !place || (from !== "statements" && !small);
      const toPlace = place && from !== "articles" && !(small && from === "keys");
      if (toVariant) variant.element.scrollIntoView({block: "center"});
      if (toPlace) place.scrollIntoView({block: "center"});
      if (from === "articles") variant.link.focus({preventScroll: true});
      if (from === "statements") place?.focus({preventScroll: true});
    } else if (from !== "start") {
      if (narrow() || target?.matches(".s")) {
        (target ?? byId("statements")).scrollIntoView({block: "start"});
      } else {
        byId("statements").scrollTop = 0;
        if (!view.article || view.only) byId("articles").scrollTop = 0;
      }
    }
  }

  const narrow = () => window.matchMedia("(max-width: 64rem)").matches;

  function go(hash, from, replace = false) {
    history[replace ? "replaceState" : "pushState"](null, "", hash);
    follow(hash, from);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.matches(".skip")) return;
    event.preventDefault();
    const pane = link.closest("#speakers, #statements, #articles")?.id ?? "";
    const variant = byVariant.get(link.hash.slice(1));
    go(variant ? variant.link.hash : link.hash, pane);
    if (pane === "speakers" && narrow()) one(".fold").open = false;
  });
  window.addEventListener("popstate", () => follow(location.hash));

  // Search and filters.
  function clear() {
    search.value = "";
    for (const field of Object.values(fields)) field.value = field.id === "sure" ? "0" : "";
    for (const box of types) box.checked = true;
  }
  const refresh = () => { filter(); show(); };
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (view.speaker && search.value) {
        view.speaker = view.variant = null;
        history.replaceState(null, "", "#");
      }
      refresh();
    }, variants.length > 5000 ? 250 : 60);
  });
  for (const field of [...Object.values(fields), ...types]) field.addEventListener("change", refresh);
  byId("clear").addEventListener("click", () => { clear(); refresh(); });
  for (const article of articles.values()) {
    const option = new Option(article.title, article.number);
    fields.article.append(option);
  }
  const media = new Set(variants.map((variant) => variant.medium));
  for (const option of all("option", fields.medium))
    if (option.value && !media.has(option.value)) option.remove();
  fields.medium.closest("p").hidden = media.size < 2;
  fields.article.closest("p").hidden = articles.size < 2;
  const dates = [...articles.values()].map((article) => article.date).filter(Boolean).sort();
  fields.since.closest("p").hidden = dates.length < 2;
  for (const field of [fields.since, fields.until]) {
    field.min = dates[0] ?? "";
    field.max = dates.at(-1) ?? "";
  }
  chart?.addEventListener("click", (event) => {
    const period = event.target.closest("g")?.dataset.d;
    if (!period) return;
    const days = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
    const [year, month] = period.split("-");
    const first = period.length === 10 ? period : period.length === 7 ? `${period}-01` : `${year}-01-01`;
    const last = period.length === 10 ? period
      : period.length === 7 ? `${period}-${days(year, month)}` : `${year}-12-31`;
    // A second click on a bar takes all dates again.
    const again = fields.since.value === first && fields.until.value === last;
    fields.since.value = again ? "" : first;
    fields.until.value = again ? "" : last;
    one(".filters").open = true;
    refresh();
  });
  byId("sort").addEventListener("change", (event) => {
    for (const kind of all(".kind ol")) {
      const items = speakers.filter((speaker) => kind.contains(speaker.item));
      if (event.target.value === "a")
        items.sort((a, b) => a.link.textContent.localeCompare(b.link.textContent, "en"));
      kind.append(...items.map((speaker) => speaker.item));
    }
  });

  // The keyboard: / j k Esc.
  function step(by) {
    const shown = variants.filter((variant) => variant.shown && !variant.away &&
      (!view.speaker || variant.speaker === view.speaker));
    if (shown.length === 0) return;
    const at = shown.indexOf(view.variant);
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
    if (!next) return;
    go(next.link.hash, "keys", at >= 0);
    next.link.focus({preventScroll: true});
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || one("dialog[open]")) return;
    const typing = event.target.matches("input:not([type=checkbox]), textarea, select");
    if (event.key === "Escape") {
      if (event.target === search) {
        search.value = "";
        search.blur();
        refresh();
      } else if (view.variant) {
        const {element} = view.variant;
        go("#" + view.speaker.section.id, "");
        element?.scrollIntoView({block: "center"});
      } else if (view.speaker || view.only) {
        go("#", "");
      } else {
        clear();
        refresh();
      }
      event.preventDefault();
    } else if (typing) {
      return;
    } else if (event.key === "/") {
      search.focus();
      search.select();
      event.preventDefault();
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
      event.preventDefault();
    }
  });

  // What can be done with a quotation.
  function say(text, seen = true) {
    const live = byId("live");
    live.textContent = text;
    live.classList.toggle("shown", seen);
    clearTimeout(say.timer);
    if (seen) say.timer = setTimeout(() => live.classList.remove("shown"), 2500);
  }
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      (one("dialog[open]") ?? document.body).append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    say("Copied");
  }
  function wording({element, statement}) {
    if (element.dataset.w) return element.dataset.w;
    const changed = one(".diff", element);
    if (!changed) return one("blockquote", statement.element).textContent;
    const plain = changed.cloneNode(true);
    for (const gone of all("del, b", plain)) gone.remove();
    return plain.textContent.trim().replace(/ {2,}/g, " ");
  }
  function citation(variant) {
    const text = wording(variant);
    const quoted = /^["“‘'«]/.test(text) ? text : `“${text}”`;
    const parts = [`${quoted} — ${one("h2", variant.speaker.section).textContent}`];
    const {article} = variant;
    if (article) {
      parts.push(`“${article.title}”`, one(".from b", article.element)?.textContent,
                 one("time", article.element)?.textContent, one(".from .out", article.element)?.href);
    }
    return parts.filter(Boolean).join(", ");
  }
  const tools = document.createElement("p");
  tools.className = "tools";
  const button = (text, act) => {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = text;
    element.addEventListener("click", () => act(view.variant));
    tools.append(element);
  };
  button("Copy with citation", (variant) => copy(citation(variant)));
  button("Copy link", (variant) => copy(location.href.replace(/#.*/, "") + variant.link.hash));
  button("Wrong?", (variant) => ask(variant));

  const dialog = byId("wrong");
  const by = byId("by");
  const radios = all("[name=wrong]", dialog);
  let asked = null;
  function line() {
    const correction = {article: asked.article?.element.dataset.id,
                        quotation: asked.link.hash.match(/^#(q-[0-9a-f]{8})/)?.[1],
                        text: wording(asked)};
    const {value} = radios.find((radio) => radio.checked);
    if (value === "none") correction.said = false;
    else correction.speaker = value === "by" ? by.value.trim() : null;
    byId("line").value = JSON.stringify(correction);
  }
  function ask(variant) {
    asked = variant;
    one(".said", dialog).textContent = wording(variant);
    by.value = "";
    line();
    dialog.showModal();
  }
  dialog.addEventListener("input", line);
  by.addEventListener("input", () => { radios[0].checked = true; line(); });
  byId("copy-line").addEventListener("click", () => copy(byId("line").value));
  byId("close").addEventListener("click", () => dialog.close());

  for (const element of all(".find, .filters, .sort, .keys")) element.hidden = false;
  if (narrow()) one(".fold").open = false;
  follow(location.hash, location.hash ? "" : "start");
});
