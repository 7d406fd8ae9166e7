export { knownWords, longestPhrase, lookUp, type Meaning } from './lexicon.js';
