import { useEffect, useRef, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { toggleUnit } from '../../state/area-actions.ts';
import { selectTable } from '../../state/shown.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { countryName } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { Insets } from '../view/insets.ts';
import { AreaBar, BarButton } from './area-bar.tsx';
import type { Corner } from './area-shape.ts';
import { findUnit, type Unit } from './find-unit.ts';
import type { Outline } from './outlines.ts';
import { ToolSheet } from './tool-sheet.tsx';
import { unitName, valuesOfUnit } from './unit-values.ts';
import { useToolMap } from './use-tool-map.ts';

interface Props {
  readonly map: LeafletMap;
  readonly insets: Insets;
  readonly areasUrl: string;
  readonly facet: Unit['facet'];
  readonly onPointed: (outline: Outline | null) => void;
  readonly onDone: () => void;
}

type Found = Unit | 'none' | 'failed' | null;

/** Picks provinces or countries by their area or the name that stands on it: each click adds one or takes it back. */
export function PickTool({ map, insets, areasUrl, facet, onPointed, onDone }: Props) {
  const store = useDatelineStore();
  const chosen = useDateline((state) => state.filter[facet]);
  const [found, setFound] = useState<Found>(null);
  const asked = useRef(0);

  const look = async (at: Corner): Promise<Unit | null> => {
    const turn = ++asked.current;
    const unit = await findUnit(areasUrl, facet, wrap(at[0]), at[1]).catch(() => 'failed' as const);
    // The pointer has moved on since.
    if (turn === asked.current) setFound(unit ?? 'none');
    return unit === 'failed' ? null : unit;
  };
  const pick = (at: Corner) => {
    void look(at).then((unit) => {
      if (unit) toggleUnit(store, facet, valuesOfUnit(selectTable(store.getState()), unit));
    });
  };
  const hasCross = useToolMap(map, insets, {
    onPoint: pick,
    onCross: (at) => void look(at),
    onCancel: onDone,
  });
  const rings = found !== null && typeof found === 'object' ? found.rings : null;
  useEffect(() => {
    onPointed(rings && { rings, look: 'pointed' });
    return () => onPointed(null);
  }, [rings, onPointed]);

  return (
    <>
      <ToolSheet
        {...{ map, insets, hasCross }}
        onPointerMove={(event) => {
          if (event.pointerType === 'touch' || event.buttons !== 0) return;
          const { lng, lat } = map.mouseEventToLatLng(event.nativeEvent);
          void look([lng, lat]);
        }}
      />
      <AreaBar insets={insets} hint={hintOf(facet, found, chosen, store)}>
        <BarButton primary onClick={onDone}>
          {t('area.done')}
        </BarButton>
      </AreaBar>
    </>
  );
}

function hintOf(
  facet: Unit['facet'],
  found: Found,
  chosen: readonly string[],
  store: ReturnType<typeof useDatelineStore>,
): string {
  const isProvince = facet === 'province';
  if (found === null) return isProvince ? t('area.hintProvince') : t('area.hintCountry');
  if (found === 'failed') return t('area.noOutlines');
  if (found === 'none') return isProvince ? t('area.noProvince') : t('area.noCountry');
  const values = valuesOfUnit(selectTable(store.getState()), found);
  const name = unitName(found, countryName(found.country));
  return values.some((value) => chosen.includes(value))
    ? t('area.picked', { name })
    : t('area.pickable', { name });
}

/** The same point on the first copy of the world. */
function wrap(lon: number): number {
  return lon - 360 * Math.round(lon / 360);
}
