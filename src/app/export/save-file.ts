/** Time for the browser to take the file before its address is let go, in ms. */
const HELD = 10_000;

/** Hands the reader a file made here: nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD);
}
