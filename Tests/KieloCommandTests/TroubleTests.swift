import Foundation
import Testing

/// What the machine refuses, met by the real command.
@Suite("A machine in trouble")
struct TroubleTests {
  private static let nobody = 65_534

  /// Whether this user may do everything, and has to become another to be refused anything.
  private static let isRoot = getuid() == 0
  private static let canChangeUser =
    !isRoot || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
  /// Whether a small file system can be mounted for one command.
  private static let canMount: Bool = {
    let line = "unshare -m sh -c 'mount -t tmpfs -o size=64k none /mnt'"
    return (try? Command.shell(line, in: "/"))?.status == 0
  }()

  /// A folder with an index, which another user may enter, and the command within it.
  private func indexed() throws -> CommandFolder {
    let folder = try CommandFolder()
    try folder.write("# Kunta\n\nKunnan asia.\n", to: "Corpus/a.md")
    try folder.write("# Toinen\n\nToinen kunta.\n", to: "Corpus/b/c.md")
    #expect(try folder.run("index", "--shared").status == 0)
    return folder
  }

  /// Runs a line of a shell as a user who is not allowed everything.
  private func unprivileged(_ line: String, in folder: CommandFolder) throws -> CommandResult {
    if !Self.isRoot { return try Command.shell(line, in: folder.path) }
    // The folder of the build may be closed to others.
    let program = folder.path + "/kielo"
    if !FileManager.default.fileExists(atPath: program) {
      try FileManager.default.copyItem(atPath: Command.products + "/kielo", toPath: program)
    }
    let user = "--reuid \(Self.nobody) --regid \(Self.nobody) --clear-groups"
    return try Command.shell(
      "PATH=\(folder.path):$PATH; export PATH; exec setpriv \(user) sh -c '\(line)'",
      in: folder.path)
  }

  private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  @Test(
    "a file and a folder without the right to read are named, keep their versions, and stop nothing",
    .enabled(if: canChangeUser))
  func unreadable() throws {
    let folder = try indexed()
    for name in ["/Index", "/Corpus"] { chmod(folder.path + name, 0o777) }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Index")
    for name in files { chmod(folder.path + "/Index/" + name, 0o666) }
    chmod(folder.path + "/Corpus/a.md", 0)
    chmod(folder.path + "/Corpus/b", 0)
    defer { chmod(folder.path + "/Corpus/b", 0o755) }
    try folder.write("# Uusi\n\nUusi kunta.\n", to: "Corpus/d.md")
    let result = try unprivileged("kielo index --full-scan", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let errors = lines(result.errors)
    #expect(errors.count == 3, "\(errors)")
    #expect(errors.filter { $0.contains("Permission denied") }.count == 2, "\(errors)")
    #expect(try folder.run("search", "kunta", "-c").output == "3\n")
    let strict = try unprivileged("kielo index --full-scan --strict", in: folder)
    #expect(strict.status == 2)
    #expect(lines(strict.errors).count == 1)
  }

  @Test(
    "an index in a folder that can't be written to is searched, and an update is one line and status 2",
    .enabled(if: canChangeUser))
  func readOnlyFolder() throws {
    let folder = try indexed()
    try folder.write("# Uusi\n\nUusi kunta.\n", to: "Corpus/d.md")
    let search = try unprivileged("kielo search kunta -c", in: folder)
    #expect(search.output == "2\n", "\(search.errors)")
    let update = try unprivileged("kielo index", in: folder)
    #expect(update.status == 2)
    #expect(lines(update.errors).count == 1, "\(update.errors)")
    #expect(update.errors.contains("Permission denied"))
    let fresh = try unprivileged("kielo index --index /nowhere/to/be/made Corpus", in: folder)
    #expect(fresh.status == 2)
    #expect(lines(fresh.errors).count == 1, "\(fresh.errors)")
    #expect(try folder.run("search", "kunta", "-c").output == "2\n")
  }

  @Test(
    "a full disk is one line and status 2, the earlier commit is searched, and room heals it",
    .enabled(if: canMount))
  func fullDisk() throws {
    let folder = try indexed()
    let text = (0..<40_000).map { "sana\($0)" }.joined(separator: " ")
    try folder.write(text, to: "More/large.txt")
    let line = """
      unshare -m sh -c 'mkdir -p small && mount -t tmpfs -o size=200k none small &&
      kielo index --index small/Index Corpus 2>/dev/null && echo built &&
      kielo index --index small/Index More; echo status $?;
      kielo search --index small/Index kunta -c; kielo check --index small/Index 2>/dev/null && echo sound;
      mount -o remount,size=8m small && kielo index --index small/Index More 2>/dev/null && echo healed;
      kielo search --index small/Index sana77 -l; ls small/Index | grep -c tmp'
      """
    let result = try Command.shell(line, in: folder.path)
    #expect(
      result.lines == ["built", "status 2", "2", "sound", "healed", "More/large.txt", "0"],
      "\(result.errors)")
    #expect(lines(result.errors).count == 1, "\(result.errors)")
    #expect(result.errors.contains("No space left on device"))
  }

  @Test("results that can't be written, as to a full disk, end with status 2")
  func fullOutput() throws {
    let folder = try indexed()
    let result = try Command.shell("kielo search kunta > /dev/full", in: folder.path)
    #expect(result.status == 2)
    #expect(lines(result.errors).contains { $0.contains("No space left on device") })
  }

  @Test("a file whose name is not UTF-8 is named with its cure, and the rest is indexed")
  func name() throws {
    let folder = try indexed()
    let made = try Command.shell(
      "printf kunta > \"Corpus/$(printf 'p\\344iv\\344').md\"", in: folder.path)
    #expect(made.status == 0)
    let result = try folder.run("index")
    #expect(result.status == 0)
    #expect(lines(result.errors).count == 2, "\(result.errors)")
    #expect(result.errors.contains("p\u{fffd}iv\u{fffd}.md: the file name is not UTF-8; rename it"))
    #expect(try folder.run("search", "kunta", "-c").output == "2\n")
  }

  @Test("links in a circle are named in the language of the user")
  func links() throws {
    let folder = try indexed()
    symlink("y.md", folder.path + "/Corpus/x.md")
    symlink("x.md", folder.path + "/Corpus/y.md")
    let result = try folder.run("index", environment: ["LC_ALL": "sv_FI.UTF-8"])
    #expect(result.status == 0)
    #expect(result.errors.contains("Corpus/x.md: länken leder ingenstans"))
  }
}
