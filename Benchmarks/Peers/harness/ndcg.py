"""How well the hits of judged queries are ordered: nDCG@10, gain being the grade."""

import math

from .children import Failure


def judgments(qrels, queries, ids):
    """Grades by query and ordinal. `qrels` are TREC's, a file for each file of queries; without files no grades."""
    ordinals = {key: number for number, key in enumerate(ids)}
    grades = {}
    for file, asked in zip(qrels, queries):
        languages = {row[0]: row[1] for row in rows(asked, "\t", 3)}
        for query, _, key, grade in rows(file, None, 4):
            if key in ordinals and query in languages and int(grade) > 0:
                grades.setdefault(f"{languages[query]}:{query}", {})[ordinals[key]] = int(grade)
    return grades


def rows(path, separator, count):
    try:
        with open(path, encoding="utf-8") as lines:
            found = [line.rstrip("\n").split(separator) for line in lines if line.strip()]
    except OSError as error:
        raise Failure(f"{path}: {error.strerror}") from None
    if any(len(row) != count for row in found):
        raise Failure(f"{path}: a line has not {count} fields")
    return found


def by_language(answers, queries, grades):
    """Mean and number of queries by language, of those that were asked and have a relevant document."""
    found = {}
    for number, hits in zip(answers.numbers, answers.hits):
        key, language = queries[number]
        if key in grades:
            found.setdefault(language, []).append(ndcg([ordinal for ordinal, _ in hits], grades[key]))
    return {language: {"nDCG@10": sum(values) / len(values), "queries": len(values)}
            for language, values in found.items()}


def ndcg(ranking, grades):
    ideal = sorted(grades.values(), reverse=True)[:10]
    gain = sum(grades.get(ordinal, 0) / math.log2(place + 2) for place, ordinal in enumerate(ranking[:10]))
    return gain / sum(grade / math.log2(place + 2) for place, grade in enumerate(ideal))
