export { compilePatterns, type PatternSet, type PatternSubject, patternSubject } from './compile-patterns.js';
