import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** What a CommonJS module is called with (Node's `Module.wrap`), but for what no chunk uses. */
type Chunk = (exports: unknown, require: (name: string) => unknown, module: { exports: unknown }, filename: string) => void;

const BEFORE = '(function (exports, require, module, __filename) { ';
const AFTER = '\n})';

/**
 * Where the code of a chunk lies that was compiled when the bundle was made. It is named after what compiled it: V8 takes what its own version compiled for
 * another processor, or with the changes of another release of Node, and crashes on it.
 */
export function cacheOf(chunk: string): string {
  return `${chunk}.${process.version}-${process.platform}-${process.arch}.cache`;
}

/**
 * Loads the CommonJS chunks of the bundle as `require` would, but with the code that V8 compiled for them when the bundle was made: reading and
 * compiling two megabytes of source was three tenths of a small start. Where there is none of this Node, or V8 runs with other flags than then and refuses it,
 * the source is compiled. V8 looks at the length of the source alone, so a chunk that changes has to have another name.
 *
 * @param folder of the chunks, absolute.
 * @param onCompiled is told of each chunk when it is compiled, before it runs.
 * @returns what a chunk (`./NAME`) exports; any other name is Node's to find.
 */
export function createChunkLoader(folder: string, onCompiled?: (file: string, script: Script) => void): (name: string) => unknown {
  const requireOther = createRequire(join(folder, 'main.js'));
  const modules = new Map<string, { exports: unknown }>();

  function load(name: string): unknown {
    if (!name.startsWith('./')) return requireOther(name);
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const filename = join(folder, name);
    try {
      const script = compile(filename);
      onCompiled?.(filename, script);
      (script.runInThisContext() as Chunk)(module.exports, load, module, filename);
    } catch (error) {
      modules.delete(name); // who asks again is told again, and does not get half of it
      throw error;
    }
    return module.exports;
  }
  return load;
}

function compile(filename: string): Script {
  return new Script(`${BEFORE}${readFileSync(filename, 'utf8')}${AFTER}`, {
    filename,
    columnOffset: -BEFORE.length,
    cachedData: readCache(filename),
  });
}

function readCache(filename: string): Buffer | undefined {
  try {
    return readFileSync(cacheOf(filename));
  } catch {
    return undefined;
  }
}
