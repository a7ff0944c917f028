import Documents
import InvertedIndex
import TextAnalysis

// What users of the library need of the rooms below it, so that one import is enough.

/// A text to be indexed.
public typealias Document = Documents.Document
/// One piece of a document: a heading, a paragraph, a list item, a table row.
public typealias Block = Documents.Block
/// Why a file, or one record of a file, could not be read.
public typealias DocumentProblem = Documents.DocumentProblem
/// When a document is to be shown no longer.
public typealias ExpiryDate = Documents.ExpiryDate
/// The language of a text.
public typealias Language = TextAnalysis.Language
/// A set of languages by whose rules a text is analysed.
public typealias LanguageSet = TextAnalysis.LanguageSet
/// How an index makes terms of text.
public typealias AnalyzerKind = TextAnalysis.AnalyzerKind
/// Text → index terms.
public typealias Analyzer = TextAnalysis.Analyzer
/// One step of the way from a written word to one of its terms.
public typealias AnalysisStep = TextAnalysis.AnalysisStep
/// Why reading or writing an index failed.
public typealias IndexError = InvertedIndex.IndexError
