export function AddDialog({ onClose }: { readonly onClose: () => void }) {
  return <button onClick={onClose}>x</button>;
}
