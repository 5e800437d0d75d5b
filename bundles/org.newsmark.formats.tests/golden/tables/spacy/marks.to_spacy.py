# Makes NAME.spacy, which "spacy train" takes, of NAME.jsonl. Spans that do not fall on tokens are listed.
# Usage: python to_spacy.py marks.jsonl [language]
import json, sys
import spacy
from spacy.tokens import DocBin

nlp = spacy.blank(sys.argv[2] if len(sys.argv) > 2 else "fr")
docs = DocBin(store_user_data=True)
for number, line in enumerate(open(sys.argv[1], encoding="utf-8"), 1):
    record = json.loads(line)
    doc = nlp.make_doc(record["text"])
    spans = []
    for s in record["spans"]:
        span = doc.char_span(s["start"], s["end"], label=s["label"], span_id=s["id"], alignment_mode="strict")
        if span is None:
            print(f"line {number}: {s['id']} does not fall on tokens: {record['text'][s['start']:s['end']]!r}")
        else:
            spans.append(span)
    doc.spans["sc"] = spans
    docs.add(doc)
docs.to_disk(sys.argv[1].rsplit(".", 1)[0] + ".spacy")
