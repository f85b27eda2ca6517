import { NothingShown } from '../../panel/nothing-shown.tsx';

/** Over the free part of an empty map. */
export function NothingCard({ left, right }: { readonly left: number; readonly right: number }) {
  return (
    <div className="nothing-card" style={{ left: `calc(50% + ${(left - right) / 2}px)` }}>
      <NothingShown />
    </div>
  );
}
