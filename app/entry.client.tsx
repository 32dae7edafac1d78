/**
 * No page hydrates, so nothing runs here; Remix asks for the file. A route that is to hydrate needs a decision
 * record that names its bytes and its gain.
 */
export {}
