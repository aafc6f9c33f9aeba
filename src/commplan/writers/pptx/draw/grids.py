"""Native tables as PresentationML strings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.writers.pptx.draw.markup import (
    NAMESPACES,
    Pen,
    to_emu,
    write_attribute,
    write_fill,
    write_frame,
    write_line,
    write_paragraphs,
)

if TYPE_CHECKING:
    from commplan.writers.pptx.deck import Grid, GridCell, Inset

NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table"


def write_grid(grid: Grid, number: int, pen: Pen) -> str:
    """Return a table with explicit fills and hairlines, which every program draws alike."""
    columns = "".join(f'<a:gridCol w="{to_emu(width)}"/>' for width in grid.widths)
    rows = "".join(
        f'<a:tr h="{to_emu(height)}">'
        f"{''.join(_write_cell(cell, grid.inset, pen) for cell in row)}</a:tr>"
        for height, row in zip(grid.heights, grid.rows, strict=True)
    )
    last = ' lastRow="1"' if grid.has_total else ""
    return (
        f"<p:graphicFrame {NAMESPACES}><p:nvGraphicFramePr>"
        f'<p:cNvPr id="{number}" name={write_attribute(grid.name)} '
        f"descr={write_attribute(grid.alt)}/>"
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>'
        f"</p:nvGraphicFramePr>{write_frame(grid.box, 'p:xfrm')}"
        f'<a:graphic><a:graphicData uri="{TABLE}"><a:tbl><a:tblPr firstRow="1"{last}>'
        f"<a:tableStyleId>{NO_STYLE}</a:tableStyleId></a:tblPr><a:tblGrid>{columns}</a:tblGrid>"
        f"{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )


def _write_cell(cell: GridCell, inset: Inset, pen: Pen) -> str:
    across, down = to_emu(inset.across), to_emu(inset.down)
    edges = "".join(write_line(None, f"a:ln{side}") for side in "LRT")
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{write_paragraphs(cell.text, pen)}</a:txBody>"
        f'<a:tcPr marL="{across}" marR="{across}" marT="{down}" marB="{down}" anchor="ctr">'
        f"{edges}{write_line(cell.rule, 'a:lnB')}{write_fill(cell.fill)}</a:tcPr></a:tc>"
    )
