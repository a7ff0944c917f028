#!/usr/bin/env python3
"""Writes a random test collection, a run, and the measures that trec_eval gives it.

  pip install pytrec-eval-terrier && python3 make.py
"""
import random

import pytrec_eval

random.seed(12)
qrels, run = {}, {}
for number in range(40):
    query = f"q{number:02}"
    documents = [f"d{d}" for d in range(150)]
    judged = random.sample(documents, random.choice([1, 1, 2, 5, 30, 120]))
    qrels[query] = {d: random.choice([0, 1, 1, 2, 3]) for d in judged}
    qrels[query][judged[0]] = random.choice([1, 2, 3])
    found = random.sample(documents, random.choice([0, 1, 9, 10, 11, 100, 150]))
    # Scores of few values, so that there are ties.
    run[query] = {d: random.choice([1.0, 2.5, 3.25, 7.0, 7.125]) for d in found}

measures = ("ndcg_cut_10", "map", "recip_rank", "recall_100")
names = {"ndcg_cut.10", "map", "recip_rank", "recall.100"}
result = pytrec_eval.RelevanceEvaluator(qrels, names).evaluate(run)
with open("qrels.txt", "w") as out:
    for query, grades in qrels.items():
        for document, grade in grades.items():
            print(query, 0, document, grade, file=out)
with open("run.txt", "w") as out:
    for query, scores in run.items():
        for place, (document, score) in enumerate(scores.items()):
            print(query, "Q0", document, place + 1, score, "test", file=out)
with open("expected.txt", "w") as out:
    for query in qrels:
        row = result.get(query, {})
        print(query, *(f"{row.get(name, 0):.6f}" for name in measures), file=out)
