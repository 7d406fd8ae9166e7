/** Takes the nodes of one YAML document in the order of the text. Offsets are in UTF-16 units. */
export interface YamlVisitor {
  /** `text` is decoded; `isPlain`: neither quoted nor a block, so that it may be a number or null. */
  scalar(text: string, isPlain: boolean, properties: NodeProperties): void;
  open(kind: 'mapping' | 'sequence', properties: NodeProperties): void;
  close(): void;
  alias(name: string, offset: number): void;
}

export interface NodeProperties {
  readonly offset: number;
  readonly anchor: string | undefined;
  /** `!` or a whole tag URI (`tag:yaml.org,2002:str`, `!local`). */
  readonly tag: string | undefined;
}
