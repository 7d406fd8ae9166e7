import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyPlan, rollbackManifest } from '../../src/activation/index.js';
import { planImport } from '../../src/planning/index.js';
import { makeInput, makeOperation } from '../planning/operations.js';
import { CREATE, LIST, SHOW, Workspace } from './workspace.js';

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
});
afterEach(() => work.remove());

const changed = (id: string) => makeOperation(id, { description: `Does ${id} better` });

describe('applyPlan', () => {
  it('writes a draft per operation and one manifest', async () => {
    const { manifest, manifestPath } = await work.apply([LIST, CREATE]);
    expect(manifestPath).toMatch(/^capability-drafts\/import-pets-[0-9a-f]{12}\.manifest\.json$/);
    expect(JSON.parse(work.read(manifestPath))).toEqual(manifest);
    expect(manifest).toMatchObject({
      source_name: 'pets',
      output_dir: 'capability-drafts',
      written: [
        { draft_id: 'openapi:createpet', name: 'createpet', path: 'createpet.yaml' },
        { draft_id: 'openapi:listpets', name: 'listpets', path: 'listpets.yaml' },
      ],
      skipped: [],
      rollback: { command: `mcp-gateway import rollback ${manifestPath}` },
    });
    expect(work.read('capability-drafts/listpets.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schemas\/capability\.schema\.json\n/,
    );
    expect(Object.keys(work.tree({ withWorkFiles: false }))).toEqual([
      'capability-drafts/',
      'capability-drafts/createpet.yaml',
      manifestPath,
      'capability-drafts/listpets.yaml',
    ]);
  });

  it.each([
    ['my drafts', "'my drafts'"],
    ['-drafts', './-drafts'],
  ])('names commands that can be pasted for drafts in %s', async (outputDir, word) => {
    const { manifest, manifestPath } = await work.apply([LIST], { outputDir });
    expect(manifest.next_steps).toContain(`mcp-gateway cap activate ${word} --ready`);
    const path = manifestPath.slice(outputDir.length);
    expect(manifest.rollback.command).toBe(
      `mcp-gateway import rollback ${word.endsWith("'") ? `${word.slice(0, -1)}${path}'` : word + path}`,
    );
  });

  it('then plans no changes, and applied again changes nothing', async () => {
    await work.apply([LIST, CREATE]);
    const before = work.tree();
    expect((await work.plan([LIST, CREATE])).changes.map(({ action }) => action)).toEqual(['unchanged', 'unchanged']);
    const again = await work.apply([LIST, CREATE]);
    expect(work.tree()).toEqual(before);
    expect(again.manifest.written).toHaveLength(2);
  });

  it('refuses to replace what differs, naming every file, and writes nothing', async () => {
    await work.apply([LIST, SHOW]);
    const before = work.tree();
    await expect(work.apply([changed('listPets'), changed('showPet'), CREATE])).rejects.toMatchObject({
      code: 'file-exists',
      message: expect.stringContaining('listpets.yaml, showpet.yaml'),
    });
    expect(work.tree()).toEqual(before);
  });

  it('deletes an unedited draft whose operation is gone, and keeps an edited one', async () => {
    await work.apply([LIST, SHOW, CREATE]);
    work.edit('capability-drafts/showpet.yaml', 'description: Does showPet', 'description: Shows a pet');
    const { removed } = await work.apply([LIST]);
    expect(removed).toEqual(['createpet.yaml']);
    expect(Object.keys(work.tree())).toContain('capability-drafts/showpet.yaml');
  });

  it('leaves the drafts of other sources and limited selections alone', async () => {
    await work.apply([LIST, SHOW]);
    await work.apply([CREATE], { sourceName: 'other' });
    await work.apply([LIST, SHOW], { selection: { include: ['listPets'] } });
    expect(Object.keys(work.tree())).toEqual(
      expect.arrayContaining(['capability-drafts/listpets.yaml', 'capability-drafts/showpet.yaml', 'capability-drafts/createpet.yaml']),
    );
  });

  it('refuses a plan whose before-state is gone, before the first write', async () => {
    await work.apply([LIST, SHOW]);
    const plan = await work.plan([changed('listPets'), changed('showPet'), CREATE]);
    work.edit('capability-drafts/showpet.yaml', 'description: Does showPet', 'description: Shows a pet');
    const before = work.tree();
    await expect(applyPlan(plan, { outputDir: 'capability-drafts', force: true, roots: [] }, work.context)).rejects.toMatchObject({
      code: 'plan-stale',
      message: expect.stringContaining('showpet.yaml'),
    });
    expect(work.tree()).toEqual(before);
  });

  it('drafts an active operation only when it changed, beside the active file', async () => {
    await work.apply([LIST, SHOW]);
    await work.activate(['capability-drafts/listpets.yaml']);
    const { skipped } = await work.apply([LIST, SHOW]);
    expect(skipped.map(({ reason }) => reason)).toContain('Active and unchanged: capabilities/listpets.yaml');
    const active = work.read('capabilities/listpets.yaml');
    expect((await work.apply([changed('listPets'), SHOW])).written).toEqual(['listpets.yaml']);
    expect(work.read('capabilities/listpets.yaml')).toBe(active);
  });

  it('names an active file whose operation is gone, and does not touch it', async () => {
    await work.apply([LIST, SHOW]);
    await work.activate(['capability-drafts/listpets.yaml']);
    const { activeWithoutOperation } = await work.apply([SHOW]);
    expect(activeWithoutOperation).toEqual(['capabilities/listpets.yaml']);
    expect(Object.keys(work.tree())).toContain('capabilities/listpets.yaml');
  });

  it('records package metadata as skipped and writes the manifest only', async () => {
    const tool = {
      ...makeOperation('read_file'),
      request: { protocol: 'oci_mcp', imageRef: 'ghcr.io/a/files:1', toolName: 'read_file', inputSchema: { type: 'object' } },
    } as const;
    const { manifest } = await work.apply([tool], { kind: 'oci-mcp-package' });
    expect(manifest.written).toEqual([]);
    // There is no draft to review, validate or activate.
    expect(manifest.next_steps).toEqual([]);
    expect(manifest.skipped).toEqual([
      { draft_id: 'oci-mcp-package:read_file', name: 'read_file', reason: expect.stringContaining('review evidence') },
    ]);
  });

  it.each([
    ['itself', 'capabilities', ['capabilities']],
    ['a folder in it', 'capabilities/new', ['capabilities']],
    ['a folder that has a lock, configured or not', 'active', []],
    ['a link to it', 'link', ['capabilities']],
  ])('refuses a served directory: %s', async (_name, outputDir, roots) => {
    work.write('active/capabilities.lock.json', '{}');
    mkdirSync(join(work.dir, 'capabilities'));
    symlinkSync('capabilities', join(work.dir, 'link'));
    const plan = planImport(makeInput([LIST]));
    await expect(applyPlan(plan, { outputDir, roots }, work.context)).rejects.toMatchObject({ code: 'path-refused' });
  });

  it.each([
    ['a draft', 'capability-drafts/listpets.yaml'],
    ['the working folder', 'capability-drafts/.mcp-gateway'],
  ])('does not write through a symbolic link in place of %s', async (_name, path) => {
    mkdirSync(join(work.dir, 'capability-drafts'));
    mkdirSync(join(work.dir, 'outside'));
    writeFileSync(join(work.dir, 'outside.yaml'), 'precious');
    symlinkSync(path.endsWith('.yaml') ? '../outside.yaml' : '../outside', join(work.dir, path));
    const plan = planImport(makeInput([LIST]));
    await expect(applyPlan(plan, { outputDir: 'capability-drafts', force: true, roots: [] }, work.context)).rejects.toMatchObject({
      code: 'path-refused',
    });
    expect(work.read('outside.yaml')).toBe('precious');
    expect(Object.keys(work.tree()).filter((name) => name.startsWith('outside/') && name !== 'outside/')).toEqual([]);
  });

  it('refuses a plan that names a file outside the directory', async () => {
    const plan = planImport(makeInput([LIST]));
    const [change] = plan.changes;
    for (const path of [
      '../evil.yaml',
      '/tmp/evil.yaml',
      'a\\..\\evil.yaml',
      'listpets.yaml\u0000',
      'other.yaml',
      '.mcp-gateway/journal.json',
    ]) {
      const edited = { ...plan, changes: [{ ...change, path }] } as typeof plan;
      await expect(applyPlan(edited, { outputDir: 'out', roots: [] }, work.context)).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:path-refused|plan-invalid)$/),
      });
    }
    expect(work.tree()).toEqual({});
  });

  it('says that a directory cannot be written', async () => {
    work.write('capability-drafts', 'a file');
    await expect(work.apply([LIST])).rejects.toMatchObject({ code: 'not-writable' });
  });
});

describe('rollbackManifest', () => {
  const rollback = (path: string, force = false) => rollbackManifest(path, { force, roots: work.roots }, work.context);

  it('leaves the same tree as before the apply', async () => {
    work.write('other/file.yaml', 'a: 1');
    const before = work.tree();
    const { manifestPath } = await work.apply([LIST, SHOW], { outputDir: 'new/drafts' });
    expect(await rollback(manifestPath)).toEqual({
      deleted: ['listpets.yaml', 'showpet.yaml'],
      restored: [],
      kept: [],
      active: [],
      complete: true,
    });
    expect(work.tree()).toEqual(before);
  });

  it('brings replaced and deleted files back byte for byte, comments included', async () => {
    await work.apply([LIST, SHOW]);
    work.edit('capability-drafts/listpets.yaml', '# Source: ', '# my note\n# Source: ');
    const before = work.tree();
    const { manifestPath, removed } = await work.apply([changed('listPets')], { force: true });
    expect(removed).toEqual(['showpet.yaml']);
    expect(await rollback(manifestPath)).toMatchObject({ restored: ['listpets.yaml', 'showpet.yaml'], complete: true });
    expect(work.tree()).toEqual(before);
  });

  it('keeps and names an edited file, and takes it back with force', async () => {
    const before = work.tree();
    const { manifestPath } = await work.apply([LIST, SHOW]);
    work.edit('capability-drafts/showpet.yaml', 'description: Does showPet', 'description: Shows a pet');
    expect(await rollback(manifestPath)).toEqual({
      deleted: ['listpets.yaml'],
      restored: [],
      kept: [{ path: 'showpet.yaml', reason: 'it was edited since' }],
      active: [],
      complete: false,
    });
    expect(await rollback(manifestPath, true)).toMatchObject({ deleted: ['showpet.yaml'], complete: true });
    expect(work.tree()).toEqual(before);
  });

  it('names what is active and does not touch it', async () => {
    const { manifestPath } = await work.apply([LIST, SHOW]);
    await work.activate(['capability-drafts/listpets.yaml']);
    expect(await rollback(manifestPath)).toMatchObject({
      deleted: ['showpet.yaml'],
      active: ['capabilities/listpets.yaml'],
      complete: true,
    });
    expect(Object.keys(work.tree())).toContain('capabilities/listpets.yaml');
  });

  it('takes two applies over each other back one by one', async () => {
    const trees = [work.tree()];
    const first = await work.apply([LIST]);
    trees.push(work.tree());
    const second = await work.apply([changed('listPets'), SHOW], { force: true });
    await rollback(second.manifestPath);
    expect(work.tree()).toEqual(trees[1]);
    await rollback(first.manifestPath);
    expect(work.tree()).toEqual(trees[0]);
  });

  it.each([
    ['a path out of the directory', { path: '../outside.yaml' }],
    ['an absolute path', { path: '/etc/passwd.yaml' }],
    ['another kind of file', { path: 'import-pets-0123456789ab.manifest.json' }],
  ])('refuses a manifest with %s', async (_name, change) => {
    work.write('outside.yaml', 'precious');
    const { manifestPath, manifest } = await work.apply([LIST]);
    work.write(manifestPath, JSON.stringify({ ...manifest, written: manifest.written.map((entry) => ({ ...entry, ...change })) }));
    await expect(rollback(manifestPath, true)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:manifest-invalid|path-refused)$/),
    });
    expect(work.read('outside.yaml')).toBe('precious');
  });

  it('says that a manifest is not there, or is none', async () => {
    await expect(rollback('capability-drafts/import-pets-0123456789ab.manifest.json')).rejects.toMatchObject({ code: 'source-not-found' });
    await expect(rollback('package.json')).rejects.toMatchObject({ code: 'manifest-invalid' });
    work.write('import-pets-0123456789ab.manifest.json', '{"format_version":"2.0"}');
    await expect(rollback('import-pets-0123456789ab.manifest.json')).rejects.toMatchObject({
      code: 'manifest-invalid',
      message: expect.stringContaining('format version is "2.0"'),
    });
  });
});
