export { knownWords, longestPhrase, lookUp, lookUpGeneral, type Meaning } from './lexicon.js';
