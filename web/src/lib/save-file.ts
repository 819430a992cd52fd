/** Hands a file to the person; its name is the server's. */
export function saveFile(url: string) {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}
