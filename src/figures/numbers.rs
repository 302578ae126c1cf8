//! The numbers of a figure as a table, and which of them each mark of the picture stands for.

use crate::charts::Datum;
use crate::dossier::entry::RoundId;
use crate::framework::{IndicatorId, ThemeId};
use crate::texts::Texts;

/// A table. A mark of the picture is known by its series and its point: one of the two is the row, the other the
/// column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// What stands over the heads of the rows: "Theme".
    pub corner: String,
    /// The columns.
    pub columns: Vec<Head>,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Row>,
    /// Which side the series of the picture are. The points are the other side.
    pub series: Side,
}

/// A side of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// Each column is a series, as "this round" and "last round" of a radar.
    #[default]
    Columns,
    /// Each row is a series, as the themes of a trend.
    Rows,
}

/// The head of a row or column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its name.
    pub name: String,
    /// The number of the series or point that it is in the picture; none where the picture does not show it.
    pub index: Option<u32>,
    /// What one gets to see when one wants to know more.
    pub behind: Option<Behind>,
}

/// What stands behind a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Behind {
    /// The rating of an indicator.
    Indicator(IndicatorId),
    /// A theme: the ratings of its indicators.
    Theme(ThemeId),
    /// The results of a round.
    Round(RoundId),
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its head.
    pub head: Head,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The value as it is written: "67 %".
    pub words: String,
    /// Whether the picture has a mark for it. A missing value has none.
    pub is_drawn: bool,
}

impl Head {
    /// A head that the picture shows under that number.
    pub fn drawn(index: usize, name: impl Into<String>) -> Head {
        Head { name: name.into(), index: u32::try_from(index).ok(), behind: None }
    }

    /// A head of the table alone.
    pub fn aside(name: impl Into<String>) -> Head {
        Head { name: name.into(), index: None, behind: None }
    }

    /// The same, leading to what stands behind it.
    pub fn leading_to(self, behind: Behind) -> Head {
        Head { behind: Some(behind), ..self }
    }
}

impl Cell {
    /// A value that the picture shows.
    pub fn drawn(words: impl Into<String>) -> Cell {
        Cell { words: words.into(), is_drawn: true }
    }

    /// A value of the table alone.
    pub fn aside(words: impl Into<String>) -> Cell {
        Cell { words: words.into(), is_drawn: false }
    }

    /// No value.
    pub fn missing() -> Cell {
        Cell::aside("–")
    }

    /// A value that the picture shows, if there is one.
    pub fn of(words: Option<String>) -> Cell {
        words.map_or_else(Cell::missing, Cell::drawn)
    }
}

impl Numbers {
    /// The row and the column of a mark.
    pub fn place(&self, datum: &Datum) -> Option<(&Row, usize)> {
        let (row, column) = match self.series {
            Side::Columns => (datum.point, datum.series),
            Side::Rows => (datum.series, datum.point),
        };
        let row = self.rows.iter().find(|candidate| candidate.head.index == Some(row))?;
        let column = self.columns.iter().position(|candidate| candidate.index == Some(column))?;
        (column < row.cells.len()).then_some((row, column))
    }

    /// The series and the point of every cell that has a mark.
    pub fn drawn(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let of_row = |row: &'_ Row| {
            let cells = self.columns.iter().zip(&row.cells).filter(|(_, cell)| cell.is_drawn);
            let of_cell = |column: u32, row: u32| match self.series {
                Side::Columns => (column, row),
                Side::Rows => (row, column),
            };
            let places = cells.filter_map(|(column, _)| Some(of_cell(column.index?, row.head.index?)));
            places.collect::<Vec<(u32, u32)>>()
        };
        self.rows.iter().flat_map(of_row)
    }

    /// What a mark says in words: "Welcome, 2026: 67 %".
    pub fn words(&self, t: &Texts, datum: &Datum) -> String {
        let Some((row, column)) = self.place(datum) else { return String::new() };
        let values = [
            ("row", (&row.head.name).into()),
            ("column", (&self.columns[column].name).into()),
            ("value", (&row.cells[column].words).into()),
        ];
        t.with("mark-words", &values)
    }

    /// What stands behind a mark: what its row leads to, or else its column.
    pub fn behind(&self, datum: &Datum) -> Option<&Behind> {
        let (row, column) = self.place(datum)?;
        row.head.behind.as_ref().or(self.columns[column].behind.as_ref())
    }
}
