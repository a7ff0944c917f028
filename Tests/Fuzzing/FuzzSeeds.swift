import Glibc

/// Files that a fuzzer begins with: small, and of the real structure.
enum FuzzSeeds {
  /// Writes a folder for each target.
  static func write(to folder: String) {
    do {
      for (target, seeds) in try all() {
        let path = folder + "/" + target.rawValue
        mkdir(folder, 0o755)
        mkdir(path, 0o755)
        for (number, seed) in seeds.enumerated() {
          guard let file = fopen("\(path)/seed-\(number)", "w") else { continue }
          fwrite(seed, 1, seed.count, file)
          fclose(file)
        }
      }
    } catch {
      fatalError("the samples can't be made: \(error)")
    }
  }

  private static func all() throws -> [FuzzTarget: [[UInt8]]] {
    var seeds = texts.mapValues { $0.map { Array($0.utf8) } }
    let samples = [try SampleIndex.byLanguage(), try SampleIndex.ofManyPassages()]
    for (number, sample) in samples.enumerated() {
      guard let segment = sample.files[sample.segment], let image = SegmentImage(segment),
        let tombstones = sample.files[sample.tombstones],
        let manifest = sample.files[sample.manifest]
      else { throw SampleError() }
      for (target, sections) in [
        (FuzzTarget.dictionary, IndexTrial.dictionarySections),
        (.postings, IndexTrial.listSections), (.records, IndexTrial.recordSections),
      ] {
        let parts = IndexTrial.parts(of: image, sections, sample: UInt8(number))
        seeds[target, default: []].append(parts)
      }
      if number > 0 { continue }
      seeds[.segment] = [segment]
      seeds[.segmentRepaired] = [segment]
      seeds[.tombstones] = [tombstones]
      seeds[.manifest] = [manifest]
      seeds[.manifestRepaired] = [manifest]
    }
    // Languages, no headings, one source, a text; a hash, a path, a key, a title and five fields.
    seeds[.record] = [
      [1, 1, 1, 2, 0x61, 0x62, 1, 0, 1, 3, 0x61, 0x20, 0x62],
      [1, 2, 3, 4, 5, 6, 7, 8, 0, 2, 0x6b, 1, 0x74, 3, 0x66, 0x69, 0, 0, 0, 0],
    ]
    return seeds
  }

  private static let texts: [FuzzTarget: [String]] = [
    .query: [
      "\u{0}lapsi \"lapset ja nuoret\" -barn kirj* =kunnan +kommun lang:fi",
      "\u{7}”kunta” kirjastto",
      "\u{c}lapsiystävällinenkunta EU 2020/852",
    ],
    .html: [
      "<!doctype html><html lang=fi><title>T – K</title><meta name=date content=2022-01-01><h1>A</h1>"
        + "<p>b &auml; &#x20ac;<ul><li>c<li lang=sv>d</ul><table><tr><td>1<td>2</table><pre>x\ny</pre>"
        + "<script>s</script><nav>n</nav><blockquote>q<br>r</blockquote><dl><dt>t<dd>d</dl>",
      "<h2>a<h1>b</h2><p>c<!-- d --><![CDATA[e]]>",
    ],
    .markdown: [
      "---\ntitle: a\nlang: fi\n---\n# A\n\nb *c* `d` [e](f)\n\n- g\n  1. h\n\n> i\n\n| a | b |\n|---|---|"
        + "\n| c | d |\n\n```swift\ne\n```\n\n<div>f</div>\n\nG\n=\n\n~~h~~ ![i](j) <k> &amp; \\*\n",
      "| a |\n| - |\n| b | c |\n\n    code\n\n***\n",
    ],
    .plainText: [
      "OTSIKKO\n\n§ 12 Asia\nTeksti jatkuu.\n\n12 §\nToinen\r\n\r\nLOPPU\n", "a\u{feff}b\n",
    ],
    .jsonLines: [
      "{\"id\":\"1\",\"lang\":\"fi\",\"title\":\"a\",\"text\":\"b\\n\\nc \\u00e4 \\ud83d\\ude00\",\"date\":null}\n"
        + "{\"id\":2,\"text\":\"x\",\"more\":[1,{\"a\":[true]}],\"key\":\"k\"}\n",
      "\u{feff}{\"id\":\"1\"}\r\n\n[]\n{\"id\":\"1\",\"title\":\"\\ud800\"}",
    ],
    .frontMatter: [
      "title: \"a: b\"\nlang: sv-FI\ndate: 2022-01-01\nexpires: '2023'\ntwin: x.md\nurl: http://a",
      "Title : x\r\nlanguage:\n---",
    ],
    .charset: ["\u{1}åäö", "\u{3}a", "\u{8}日本", "\u{9}b – c"],
    .analyzer: [
      "\u{3}Lapsi- ja nuorisoystävällisyys, EU:n asetus 2020/852 klo 9–17, a@b.fi 1 700 3,5 % A.1",
      "\u{1}kaupunkistrategian linja-autoliikenne",
      "\u{6}Barn- och ungdomsvänlighet t.ex. skolan 90-tal e\u{301} \u{202e}ab",
    ],
  ]
}
