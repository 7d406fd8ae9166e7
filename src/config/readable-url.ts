/** Whether the text is a URL whose user and password can be read: characters with a meaning in URLs, and `%`, have to be percent-encoded there. */
export function isReadableUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
