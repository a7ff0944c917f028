import Foundation
import Testing

@Suite("Evaluate command")
struct EvaluateCommandTests {
  @Test("it builds an index of its own, prints a table or JSON, and compares with an earlier run")
  func evaluate() throws {
    let folder = try CommandFolder()
    try folder.write(
      """
      {"id":"a","lang":"fi","title":"Satama","text":"Satamassa on laivoja."}
      {"id":"b","lang":"sv","title":"Hamnen","text":"I hamnen finns fartyg."}
      """, to: "c.jsonl")
    try folder.write("1\tfi\tsatamassa\n2\tsv\tfartyget\n", to: "q.tsv")
    try folder.write("1 0 a 1\n2 0 b 1\n", to: "r.tsv")
    let arguments = ["evaluate", "--corpus", "c.jsonl", "--queries", "q.tsv", "--qrels", "r.tsv"]
    let table = try Command.run(arguments + ["--run", "run.txt"], in: folder.path)
    #expect(table.status == 0)
    #expect(
      table.lines.last?.hasPrefix("all   2         1.0000    1.0000    1.0000    1.0000") == true)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Index"))
    let json = try Command.run(arguments + ["--json", "--compare", "run.txt"], in: folder.path)
    #expect(
      json.lines.last
        == "{\"format\":1,\"type\":\"evaluation\",\"queries\":2,\"ndcg@10\":1,\"map\":1,\"mrr\":1,"
        + "\"recall@100\":1,\"languages\":{\"fi\":{\"queries\":1,\"ndcg@10\":1,\"map\":1,\"mrr\":1,"
        + "\"recall@100\":1},\"sv\":{\"queries\":1,\"ndcg@10\":1,\"map\":1,\"mrr\":1,\"recall@100\":1}}}"
    )
    #expect(
      json.lines.contains {
        $0.hasPrefix("{\"format\":1,\"type\":\"comparison\",\"difference\":0,")
      })
    try folder.write("nonsense\n", to: "bad.tsv")
    for bad in [
      ["--qrels", "bad.tsv", "--queries", "q.tsv"], ["--qrels", "r.tsv", "--queries", "bad.tsv"],
      ["--qrels", "missing", "--queries", "q.tsv"],
    ] {
      let result = try Command.run(["evaluate", "--corpus", "c.jsonl"] + bad, in: folder.path)
      #expect(result.status == 2, "\(bad)")
      #expect(result.errors.contains(bad.contains("missing") ? "missing" : "bad.tsv:1"))
    }
    #expect(
      try Command.run(
        ["evaluate", "--queries", "q.tsv", "--qrels", "r.tsv"], in: folder.path
      ).errors.contains("no index here"))
  }
}
