# The kinds of files that articles are read from, and the flags that choose among them.
load corpus

ids() { quoth annotate "$@" --layers ents | jq -r .id | paste -s -d ,; }
texts() { quoth annotate "$@" --layers ents | jq -r .text; }
dates() { quoth annotate "$@" --layers ents | jq -r .date | paste -s -d ,; }

# A WARC record of a page.
page() { # address body
  local content=$'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'$2
  printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2021-03-04T05:06:07Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %s\r\n\r\n%s\r\n\r\n' \
    "$1" "${#content}" "$content"
}

@test "a JSON array, one article and NDJSON give the same articles" {
  { ndjson a "Rain fell."; ndjson b "Snow fell."; } > lines.ndjson
  jq -s . lines.ndjson > array.json
  jq -c -s . lines.ndjson > dense.json
  for name in lines.ndjson array.json dense.json; do
    cmp <(quoth annotate lines.ndjson) <(quoth annotate $name)
    cmp <(quoth annotate lines.ndjson) <(quoth annotate - < $name)
  done
  printf '{"id": "a",\n "text": "Rain fell."}\n' > one.json
  [ "$(ids one.json)" = a ]
}

@test "what is no article in an array is named with its line, and the rest is read" {
  printf '[{"id": "a", "text": "Rain fell."},\n{"id": "b"},\n3,\n{"id": "c", "text": "Snow fell."}' > in.json
  run -1 --separate-stderr quoth annotate in.json --layers ents
  [ "${#lines[@]}" = 2 ]
  [ "${stderr_lines[0]}" = 'quoth: in.json:2: no "text" in it' ]
  [ "${stderr_lines[1]}" = 'quoth: in.json:3: not a JSON object' ]
  [ "${stderr_lines[2]}" = 'quoth: in.json:4: the array has no end' ]
}

@test "text, id, title and date are under the usual keys, or under those that are given" {
  echo '{"url": "http://a", "articleBody": "Rain fell.", "headline": "Rain", "publishedAt": "2020-02-04T10:00:00Z"}' > in.json
  run -0 quoth annotate in.json --layers ents
  [ "$(jq -c '[.id, .text, .title, .date, .meta.url]' <<< "$output")" = '["http://a","Rain fell.","Rain","2020-02-04","http://a"]' ]
  echo '{"n": {"id": 7, "body": "Rain fell.", "h": "Rain", "at": 1580774400}, "text": "no"}' > in.json
  run -0 quoth annotate in.json --layers ents --text-key n.body --id-key n.id --title-key n.h --date-key n.at
  [ "$(jq -c '[.id, .text, .title, .date, .meta]' <<< "$output")" = '["7","Rain fell.","Rain","2020-02-04",{"n":{"h":"Rain","at":1580774400},"text":"no"}]' ]
  run -2 quoth annotate in.json --text-key n.none
  [ "$output" = 'quoth: in.json:1: no "n.none" in it' ]
}

@test "an annotation of an annotation is the same, with title and date from keys" {
  echo '{"id": "a", "text": "Rain fell.", "title": "Rain", "date": "2020-02-04"}' > in.json
  quoth annotate in.json > out.ndjson
  cmp out.ndjson <(quoth annotate out.ndjson)
}

@test "dates in all forms" {
  for date in '"2020-02-04"' '"Tue, 04 Feb 2020 10:00:00 +0100"' 1580774400 1580774400000 '"1580774400"' 20200204 '"20200204"'; do
    echo "{\"text\": \"Rain fell.\", \"date\": $date}" > in.json
    [ "$(dates in.json)" = 2020-02-04 ]
  done
}

@test "an impossible date is an error, and the article is annotated without one" {
  echo '{"id": "a", "text": "Rain fell.", "date": "2016-02-31"}' > in.ndjson
  run -1 --separate-stderr quoth annotate in.ndjson --layers ents
  [ "$stderr" = 'quoth: in.ndjson:1: "date" is a day that the calendar does not have: 2016-02-31' ]
  [ "$(jq -c '[.id, .date]' <<< "$output")" = '["a",null]' ]
  run -1 --separate-stderr quoth report in.ndjson -f json
  [ "$(jq -c '[.articles[0].date, .errors[0].path]' <<< "$output")" = '[null,"in.ndjson:1"]' ]
  run -1 quoth annotate in.ndjson -o out.ndjson
  cp out.ndjson whole.ndjson
  mv out.ndjson out.ndjson.partial
  run -1 quoth annotate in.ndjson -o out.ndjson --resume
  cmp out.ndjson whole.ndjson
}

@test "the date of a file is in its name or in that of its folder" {
  mkdir -p 2016-03-15 news/2017/04/16
  cp corpus/harbour.txt 2016-03-15/a.txt
  cp corpus/harbour.txt news/2017/04/16/a.txt
  cp corpus/harbour.txt 2018-05-17_harbour.txt
  [ "$(dates 2016-03-15/a.txt news 2018-05-17_harbour.txt)" = 2016-03-15,2017-04-16,2018-05-17 ]
}

@test "CSV and TSV: a row is an article" {
  printf '\xef\xbb\xbfid,headline,text,date\r\n1,Rain,"""It rains,"" said Ann Lee.\r\n\r\nShe left.",2020-02-04\r\n2,,Snow fell.,\r\n' > in.csv
  [ "$(ids in.csv)" = 1,2 ]
  run -0 quoth annotate in.csv
  [ "$(jq -r '.quotations[].text' <<< "$output")" = '"It rains,"' ]
  [ "$(jq -rs '.[0] | [.title, .date] | join(",")' <<< "$output")" = "Rain,2020-02-04" ]
  printf 'id;text\n1;"Rain, fell."\n' > semicolons.csv
  [ "$(texts semicolons.csv)" = "Rain, fell." ]
  printf 'id\ttext\n1\tRain fell.\n' > in.tsv
  [ "$(texts in.tsv)" = "Rain fell." ]
  [ "$(ids - --input-format csv < in.csv)" = 1,2 ]
}

@test "a row that cannot be read is named with its line" {
  printf 'id,text\n1,Rain fell.\n2,a,b\n3,"Snow fell."\n4,"Hail' > in.csv
  run -1 --separate-stderr quoth annotate in.csv --layers ents
  [ "${#lines[@]}" = 2 ]
  [ "${stderr_lines[0]}" = "quoth: in.csv:3: 3 fields, where the header has 2" ]
  [ "${stderr_lines[1]}" = "quoth: in.csv:5: a quotation mark without its closing one" ]
  printf 'id,what\n1,Rain fell.\n' > in.csv
  run -2 quoth annotate in.csv
  [[ "$output" == "quoth: in.csv:1: no column of text, called text, content, "* ]]
}

@test "feeds: an entry is an article" {
  printf '<rss version="2.0"><channel><title>The Bee</title><item><guid>g</guid><title>Rain</title><pubDate>Tue, 04 Feb 2020 10:00:00 GMT</pubDate><description>Rain fell.</description></item></channel></rss>' > in.xml
  run -0 quoth annotate in.xml --layers ents
  [ "$(jq -c '[.id, .text, .title, .date, .meta.publisher]' <<< "$output")" = '["g","Rain fell.","Rain","2020-02-04","The Bee"]' ]
  printf '<rss><channel><item><guid>g</guid><description>&lt;p&gt;&amp;ldquo;It rains,&amp;rdquo; said Ann Lee.&lt;/p&gt;</description></item></channel></rss>' > in.rss
  [ "$(texts in.rss)" = "“It rains,” said Ann Lee." ]
  printf '<rss>\n<channel>\n' > in.rss
  run -2 quoth annotate in.rss
  [[ "$output" == "quoth: in.rss:3: XML: "* ]]
  printf '<rss><channel><item><guid>a</guid><description>Rain fell.</description></item>\n<item><guid>b</guid><desc' > in.rss
  run -1 --separate-stderr quoth annotate in.rss --layers ents
  [ "$(jq -r .id <<< "$output")" = a ]
  [[ "$stderr" == "quoth: in.rss:2: XML: "* ]]
}

@test "web archives: a page is an article" {
  { page http://a "<html><body><article><h1>Rain falls</h1><p>It rained all day in the town of Ashbourne, and nobody left.</p></article></body></html>"
    echo damaged
    page http://b "<html><body><article><p>It snowed all day in the town of Ashbourne, and nobody left the house.</p></article></body></html>"; } > in.warc
  gzip -k in.warc
  zstd -q in.warc
  for name in in.warc in.warc.gz in.warc.zst; do
    run -1 --separate-stderr quoth annotate $name --layers ents
    [ "$(jq -r .id <<< "$output" | paste -s -d ,)" = http://a@2021-03-04T05:06:07Z,http://b@2021-03-04T05:06:07Z ]
    [ "$stderr" = "quoth: $name:record 2: no record where one should begin" ]
  done
  run -1 --separate-stderr quoth annotate - --layers ents < in.warc.gz
  [ "${#lines[@]}" = 2 ]
}

@test "a damaged member of a small web archive is named, and the rest is read" {
  for name in a b c; do
    page http://$name "<p>It rained all day in the town of Ashbourne, and nobody left.</p>" | gzip > $name.gz
  done
  printf '\xff\xff\xff\xff' | dd of=b.gz bs=1 seek=30 conv=notrunc status=none
  cat a.gz b.gz c.gz > in.warc.gz
  run -1 --separate-stderr quoth annotate in.warc.gz --layers ents
  [ "$(jq -r .id <<< "$output" | paste -s -d ,)" = http://a@2021-03-04T05:06:07Z,http://c@2021-03-04T05:06:07Z ]
  [ "$stderr" = "quoth: in.warc.gz:record 2: damaged gzip data" ]
}

@test "files of other kinds are refused by name, and passed over in folders" {
  printf '%%PDF-1.4\n' > corpus/a.pdf
  cp corpus/a.pdf corpus/b.PDF
  printf 'PK\003\004' > corpus/c.docx
  touch corpus/.hidden.txt corpus/._a.txt
  run -0 --separate-stderr quoth annotate corpus
  [ "${#lines[@]}" = 2 ]
  [ "$stderr" = "quoth: 3 files passed over: 2 .pdf, 1 .docx" ]
  run -0 --separate-stderr quoth report corpus
  [ "$stderr" = "quoth: 3 files passed over: 2 .pdf, 1 .docx" ]
  run -1 --separate-stderr quoth annotate corpus/a.pdf corpus/harbour.txt
  [ "$stderr" = "quoth: corpus/a.pdf: not text but a PDF; pdftotext makes text of it" ]
}

@test "a folder is read with all its formats, in byte order, and what quoth wrote is passed over" {
  cp corpus/harbour.txt corpus/A.TXT
  ndjson n "Rain fell." > corpus/b.ndjson
  printf 'id,text\nc,Snow fell.\n' > corpus/c.csv
  quoth annotate corpus/harbour.txt -o corpus/d.ndjson
  for form in text json markdown html csv; do quoth report corpus/harbour.txt -f $form -o corpus/report.$form; done
  mv corpus/report.text corpus/report.txt
  mv corpus/report.markdown corpus/report.md
  run -0 --separate-stderr quoth annotate corpus --layers ents
  [ "$(jq -r .id <<< "$output" | paste -s -d ,)" = A.TXT,n,c,harbour.txt,sub/bridge.txt ]
  [ "$stderr" = "quoth: 6 files passed over: 6 written by quoth" ]
}

@test "of folders, only what matches is read" {
  mkdir -p corpus/drafts
  cp corpus/harbour.txt corpus/drafts/d.txt
  cp corpus/harbour.txt corpus/story.log
  [ "$(ids corpus --exclude drafts)" = harbour.txt,sub/bridge.txt ]
  [ "$(ids corpus --include 'sub/*' --include '*.log')" = story.log,sub/bridge.txt ]
  run -2 quoth annotate corpus --include '*.none'
  [ "$output" = "quoth: corpus: no articles in it" ]
}

@test "ids begin with the folder if there are several" {
  mkdir a b
  cp corpus/harbour.txt a/story.txt
  cp corpus/sub/bridge.txt b/story.txt
  [ "$(ids a b/)" = a/story.txt,b/story.txt ]
  [ "$(quoth report a b -f json | jq -r '.articles[].id' | paste -s -d ,)" = a/story.txt,b/story.txt ]
}

@test "a given format goes before name and content" {
  ndjson a "Rain fell." > in.txt
  [ "$(ids in.txt --input-format json)" = a ]
  [ "$(ids in.txt --input-format text)" = in.txt ]
  run -2 quoth annotate in.txt --input-format docx
  [[ "$output" == *"--input-format"* ]]
}

@test "control characters of names and messages are made visible" {
  run -2 quoth annotate $'a\e[31m\n\xff.txt'
  [ "$output" = 'quoth: a\x1b[31m\x0a\xff.txt: no such file or directory' ]
  printf '%s\n' 'id,text' $'1,\e[31m,3' > $'\u202e.csv'
  run -2 quoth annotate $'\u202e.csv'
  [[ "$output" == 'quoth: \xe2\x80\xae.csv:2: '* ]]
}

@test "a web page is read without its markup, whatever its name" {
  { printf '<!doctype html><html><head><title>Rain falls | The Bee</title><meta property="og:title" content="Rain falls"><meta property="article:published_time" content="2020-02-04T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Rain falls</h1>'
    for i in 1 2 3; do printf '<p>&ldquo;We cannot stay in the town of Ashbourne,&rdquo; said the mayor, Ann Lee, <em>%s</em> hours after the storm began.</p>' $i; done
    printf '</article></body></html>'; } > in.html
  cp in.html in.txt
  for name in in.html in.txt; do
    run -0 quoth annotate $name
    [ "$(jq -c '[.title, .date, (.quotations | length), .paragraphs[0].role]' <<< "$output")" = '["Rain falls","2020-02-04",3,"headline"]' ]
    ! grep -q '<p>\|ldquo' <<< "$output"
  done
}

@test "a text in JSON or CSV may be HTML" {
  echo '{"id": "a", "content": "<p>&ldquo;We <b>cannot</b> stay,&rdquo; said the mayor, Ann Lee.</p>"}' > in.ndjson
  [ "$(texts in.ndjson)" = "“We cannot stay,” said the mayor, Ann Lee." ]
  run -0 quoth annotate in.ndjson
  [ "$(jq -r '.quotations[].text' <<< "$output")" = "“We cannot stay,”" ]
  printf 'id,body\n1,"It rained.<br />It snowed."\n' > in.csv
  [ "$(texts in.csv)" = $'It rained.\n\nIt snowed.' ]
  [ "$(quoth annotate in.csv | quoth annotate - | jq -r .text)" = $'It rained.\n\nIt snowed.' ]
}

@test "Markdown is read without its marks" {
  printf '# Rain falls\n\n“We *cannot* [stay](http://a),” said the mayor, **Ann Lee**.\n' > in.md
  [ "$(texts in.md)" = $'Rain falls\n\n“We cannot stay,” said the mayor, Ann Lee.' ]
  [ "$(texts - --input-format markdown < in.md)" = "$(texts in.md)" ]
}

@test "a text that is not English has no quotations, which is reported once" {
  german='Die Bürgermeisterin Anna Ruiz sagte am Montag: „Wir schließen die Brücke am Hafen für ein Jahr.“ Seit den Stürmen des letzten Jahrzehnts sei kein Seil mehr ersetzt worden, sagte sie. Die Händler widersprachen ihr heftig.'
  mkdir german
  echo "$german" > german/a.txt
  echo "$german" > german/b.txt
  echo "“We close the bridge,” said the mayor, Ann Lee." > german/c.txt
  message="quoth: 2 articles are not in English and without quotations: 2 de"
  run -0 --separate-stderr quoth annotate german
  [ "$stderr" = "$message" ]
  [ "$(jq -c '[.language, (.quotations | length), (.speakers | length)]' <<< "$output")" = $'["de",0,0]\n["de",0,0]\n[null,1,1]' ]
  run -0 --separate-stderr quoth report german -f json
  [ "$stderr" = "$message" ]
  [ "$(jq -c '[.articles[].language]' <<< "$output")" = '["de","de",null]' ]
  cmp <(quoth report german -f json 2> /dev/null) <(quoth annotate german 2> /dev/null | quoth report - -f json)
}
