//! Figures as files.

use std::rc::Rc;

/// A kind of picture file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureForm {
    /// Lines and words, which stay sharp at any size and can be changed in a drawing program.
    Svg,
    /// Points, which every program can show.
    Png,
}

impl PictureForm {
    /// Both, in the order in which they are offered.
    pub const ALL: [PictureForm; 2] = [PictureForm::Svg, PictureForm::Png];

    /// The ending of the file's name.
    pub fn extension(self) -> &'static str {
        match self {
            PictureForm::Svg => "svg",
            PictureForm::Png => "png",
        }
    }

    /// The media type of the file.
    pub fn media_type(self) -> &'static str {
        match self {
            PictureForm::Svg => "image/svg+xml",
            PictureForm::Png => "image/png",
        }
    }
}

/// A figure that somebody wants as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// The file's name.
    pub name: Rc<str>,
    /// Which kind of file.
    pub form: PictureForm,
    /// The figure as an SVG document; the other kind is made from it.
    pub svg: Rc<str>,
    /// The size of the document in pixels.
    pub size: (u32, u32),
}
