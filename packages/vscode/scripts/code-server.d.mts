/** Resolves to the path of code-server's entry point; rejects with one line when it can't be installed. */
export function installCodeServer(): Promise<string>
