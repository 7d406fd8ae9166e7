import { type Diagnostic, type DocumentSet, GatewayError, type ImportResult, isJsonObject } from '../../model/index.js';
import { checkPackage } from './check-package.js';
import { describeTool } from './describe-tool.js';
import { readPackages } from './read-packages.js';

/** Package metadata says all; there is nothing to choose. */
export type OciOptions = Readonly<Record<string, never>>;

/**
 * Review evidence of an MCP package: an operation per tool that its metadata names, or per package of a registry's
 * `server.json`, which names none. Nothing here can be called. A reference without digest, a digest that contradicts the
 * reference, a missing licence and a missing provenance are a finding each.
 *
 * @throws GatewayError `source-unrecognised` for a document that is no package metadata.
 */
export function importOci(documents: DocumentSet, _options: OciOptions = {}): ImportResult {
  const { value, uri } = documents.root;
  const metadata = isJsonObject(value) ? readPackages(value) : undefined;
  if (metadata === undefined) {
    throw new GatewayError('source-unrecognised', `${uri} is no metadata of an MCP package.`, {
      hint: 'Give an object with name, image_ref, digest_sha256, license, provenance and tools, or a server.json of the MCP registry.',
    });
  }
  const diagnostics: Diagnostic[] = metadata.packages.flatMap((entry) => checkPackage(entry));
  if (metadata.license === undefined)
    diagnostics.push(missing('oci-license-missing', 'The metadata states no licence.', 'Ask the publisher, or read it in the repository.'));
  if (metadata.provenance === undefined) {
    diagnostics.push(
      missing(
        'oci-provenance-missing',
        'The metadata does not say where the package was built from.',
        'Ask the publisher for an attestation of the build.',
      ),
    );
  }
  const operations = metadata.packages.flatMap((entry) => entry.tools.map((tool) => describeTool(tool, entry, metadata)));
  return {
    operations,
    skipped: metadata.skipped,
    diagnostics,
    found: operations.length + metadata.skipped.length,
    source: {
      ...(metadata.title === undefined ? {} : { title: metadata.title }),
      ...(metadata.version === undefined ? {} : { version: metadata.version }),
      ...(metadata.license === undefined ? {} : { license: metadata.license }),
      ...(metadata.provenance === undefined ? {} : { provenance: metadata.provenance }),
      servers: [],
      declaresSchemes: false,
    },
  };
}

function missing(code: string, summary: string, detail: string): Diagnostic {
  return { severity: 'warning', code, summary, detail, pointer: '#' };
}
