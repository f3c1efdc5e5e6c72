interface File {
  code: string;
}

export function staticFields(): {
  generateBundle: {
    handler(this: { parse(code: string): unknown }, options: unknown, bundle: Record<string, File>): void;
  };
};
