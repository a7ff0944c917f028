/// What an HTML element does to the text inside it.
enum HTMLElement: Equatable {
  /// Its text is not read.
  case skipped
  /// Its text is the page's title.
  case title
  /// Metadata.
  case meta
  /// A heading of a level.
  case heading(Int)
  /// One item of a list.
  case listItem
  /// A table row.
  case row
  /// A cell of a row.
  case cell
  /// Preformatted text.
  case code
  /// Quoted text.
  case quote
  /// The head of a page or section.
  case header
  /// Separates blocks without a form of its own.
  case block
  /// A line break.
  case lineBreak
  /// A picture, read by its alternative text.
  case image
  /// A link.
  case link
  /// Part of running text.
  case inline

  /// The effect of an element by its name in lower case.
  init(name: String) {
    self =
      switch name {
      case "script", "style", "nav", "template", "noscript", "svg", "math", "iframe", "object",
        "canvas", "audio", "video", "select", "datalist", "button", "textarea":
        .skipped
      case "title": .title
      case "meta": .meta
      case "h1": .heading(1)
      case "h2": .heading(2)
      case "h3": .heading(3)
      case "h4": .heading(4)
      case "h5": .heading(5)
      case "h6": .heading(6)
      case "li", "dt", "dd": .listItem
      case "tr": .row
      case "td", "th": .cell
      case "pre": .code
      case "blockquote": .quote
      case "header": .header
      case "address", "article", "aside", "body", "caption", "center", "details", "dialog", "dir",
        "div", "dl", "fieldset", "figcaption", "figure", "footer", "form", "head", "hr", "html",
        "legend", "main", "menu", "ol", "optgroup", "option", "p", "section", "summary", "table",
        "tbody", "tfoot", "thead", "ul":
        .block
      case "br", "wbr": name == "br" ? .lineBreak : .inline
      case "img": .image
      case "a": .link
      default: .inline
      }
  }
}
