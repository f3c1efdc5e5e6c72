export function named(drawn: Record<string, string>): Record<string, string>;
